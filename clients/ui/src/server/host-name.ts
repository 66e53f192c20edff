import type { App, Configuration } from './configuration.ts'

/** How the address of a request names a clinic. `none`: it is not an address of this app. */
export type HostName = { by: 'slug'; slug: string } | { by: 'domain'; domain: string } | { by: 'none' }

const SLUG = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/
const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/

/** Reads a `Host` header, with or without port, as the given app understands it. */
export function readHostName(host: string, app: App, domains: Configuration['domains']): HostName {
  const name = host.toLowerCase().replace(/:\d+$/, '').replace(/\.$/, '')
  const suffix = `.${domains[app]}`
  if (name.endsWith(suffix)) {
    const slug = name.slice(0, -suffix.length)
    return SLUG.test(slug) ? { by: 'slug', slug } : { by: 'none' }
  }
  const isOurs = Object.values(domains).some((domain) => name === domain || name.endsWith(`.${domain}`))
  if (isOurs || name === 'localhost' || name.endsWith('.localhost') || !DOMAIN.test(name)) return { by: 'none' }
  return { by: 'domain', domain: name }
}
