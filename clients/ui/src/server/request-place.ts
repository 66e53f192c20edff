import { headers } from 'next/headers'
import { configuration, type App, type Configuration } from './configuration.ts'
import { organizationAt, type PublicOrganization } from './organization-at.ts'

/** What a page is told of where it is: all of it public. */
export type Place = {
  app: App
  organization: PublicOrganization | null
  authentication: Configuration['authentication']
  nonce: string
}

/** Where this request arrived. The clinic is that of its address, asked anew and not read from a header. */
export async function requestPlace(app: App): Promise<Place> {
  const asked = await headers()
  const found = app === 'console' ? null : await organizationAt(asked.get('host') ?? '', app)
  return {
    app,
    organization: found?.is === 'found' ? found.organization : null,
    authentication: configuration().authentication,
    nonce: asked.get('x-nonce') ?? '',
  }
}
