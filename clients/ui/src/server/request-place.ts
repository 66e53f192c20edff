import { headers } from 'next/headers'
import { configuration, type App, type Configuration } from './configuration.ts'
import { organizationAt, type PublicOrganization } from './organization-at.ts'

/** What a page is told of where it is: all of it public. */
export type Place = {
  app: App
  organization: PublicOrganization | null
  authentication: Configuration['authentication']
  nonce: string
  /** The host, with its port, below which every clinic has its address of this app, whatever domains of their own some have. */
  appHost: string
  /** The host, with its port, at which patients find this clinic. Null outside of any. */
  portalHost: string | null
}

/** Where this request arrived. The clinic is that of its address, asked anew and not read from a header. */
export async function requestPlace(app: App): Promise<Place> {
  const asked = await headers()
  const host = asked.get('host') ?? ''
  const found = app === 'console' ? null : await organizationAt(host, app)
  const organization = found?.is === 'found' ? found.organization : null
  return {
    app,
    organization,
    authentication: configuration().authentication,
    nonce: asked.get('x-nonce') ?? '',
    appHost: configuration().domains[app] + (/:\d+$/.exec(host)?.[0] ?? ''),
    portalHost: organization && portalHostOf(organization.slug),
  }
}

function portalHostOf(slug: string): string {
  const { domains, portalPort } = configuration()
  return `${slug}.${domains.portal}${portalPort && `:${portalPort}`}`
}
