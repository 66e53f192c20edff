import { NoticePage } from '@platform/ui/frame/notice-page.tsx'

export default function NotFound() {
  return <NoticePage notice="missing" />
}
