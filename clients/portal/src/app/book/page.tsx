import { hasSession } from '@platform/ui/server/has-session.ts'
import { requestPlace } from '@platform/ui/server/request-place.ts'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { BookingPage } from '#booking/booking-page.tsx'
import { PortalFrame } from '#frame/portal-frame.tsx'
import { PortalGraph } from '#frame/portal-graph.tsx'
import { VisitorFrame } from '#frame/visitor-frame.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('portal.booking'))('title'),
})

export default async function Page() {
  const [place, isSignedIn] = await Promise.all([requestPlace('portal'), hasSession()])
  const Frame = isSignedIn ? PortalFrame : VisitorFrame
  return (
    <PortalGraph place={place}>
      <Frame place={place}>
        <BookingPage isGuest={!isSignedIn} />
      </Frame>
    </PortalGraph>
  )
}
