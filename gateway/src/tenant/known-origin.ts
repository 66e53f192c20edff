import type { Domains } from '../config.ts'
import { isLoopback } from '../loopback.ts'
import { readHostName } from './host-name.ts'
import type { OrganizationDirectory } from './organization-directory.ts'

export type KnownOrigin = (origin: string, beforeAsking?: () => Promise<void>) => Promise<boolean>

const parse = (origin: string) => (URL.canParse(origin) ? new URL(origin) : null)

/**
 * Whether pages of this origin are ours: the console, a clinic's or portal's address, or a domain a clinic has proved.
 * https on its usual port, except on this machine's own names, where development servers sit on any.
 */
export function knownOrigins(domains: Domains, directory: OrganizationDirectory): KnownOrigin {
  return async (origin, beforeAsking) => {
    const url = parse(origin)
    if (!url || url.origin !== origin) return false
    const isOnThisMachine = url.protocol === 'http:' && isLoopback(url.hostname)
    const isSecure = url.protocol === 'https:' && url.port === ''
    if (!isOnThisMachine && !isSecure) return false

    const name = readHostName(url.hostname, domains)
    switch (name.names) {
      case 'console':
      case 'slug':
        return true
      case 'domain':
        return (await directory.find({ host: name.host }, beforeAsking)) !== null
      case 'elsewhere':
        return false
    }
  }
}
