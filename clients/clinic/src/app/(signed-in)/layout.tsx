import { requestPlace } from '@platform/ui/server/request-place.ts'
import type { ReactNode } from 'react'
import { ClinicFrame } from '#frame/clinic-frame.tsx'
import { ClinicGraph } from '#frame/clinic-graph.tsx'

export default async function Layout({ children }: { children: ReactNode }) {
  const place = await requestPlace('clinic')
  return (
    <ClinicGraph place={place}>
      <ClinicFrame place={place}>{children}</ClinicFrame>
    </ClinicGraph>
  )
}
