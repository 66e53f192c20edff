import { StartPage } from '#frame/start-page.tsx'

export default function Page() {
  return <StartPage />
}
