import { requestPlace } from '@platform/ui/server/request-place.ts'
import type { ReactNode } from 'react'
import { PortalFrame } from '#frame/portal-frame.tsx'
import { PortalGraph } from '#frame/portal-graph.tsx'

export default async function Layout({ children }: { children: ReactNode }) {
  const place = await requestPlace('portal')
  return (
    <PortalGraph place={place}>
      <PortalFrame place={place}>{children}</PortalFrame>
    </PortalGraph>
  )
}
