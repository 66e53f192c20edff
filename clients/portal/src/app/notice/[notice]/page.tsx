import { NoticePage, type Notice } from '@platform/ui/frame/notice-page.tsx'

const NOTICES: readonly Notice[] = ['unknown', 'suspended', 'unreachable']

export default async function Page({ params }: { params: Promise<{ notice: string }> }) {
  const { notice } = await params
  return <NoticePage notice={NOTICES.find((known) => known === notice) ?? 'missing'} />
}
