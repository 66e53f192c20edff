import { requestPlace } from '@platform/ui/server/request-place.ts'
import type { ReactNode } from 'react'
import { ConsoleFrame } from '#frame/console-frame.tsx'
import { ConsoleGraph } from '#frame/console-graph.tsx'

export default async function Layout({ children }: { children: ReactNode }) {
  const place = await requestPlace('console')
  return (
    <ConsoleGraph place={place}>
      <ConsoleFrame place={place}>{children}</ConsoleFrame>
    </ConsoleGraph>
  )
}
