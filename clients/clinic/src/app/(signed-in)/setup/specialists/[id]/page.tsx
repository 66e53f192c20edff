import { SpecialistPage } from '#specialist/specialist-page.tsx'

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  return <SpecialistPage id={(await params).id} />
}
