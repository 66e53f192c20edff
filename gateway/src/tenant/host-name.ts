import type { Domains } from '../config.ts'
import { isLoopback } from '../loopback.ts'

/** What a host name says about the clinic. `elsewhere` is the gateway's own address: it names none. */
export type HostName =
  | { names: 'slug'; slug: string; app: 'clinic' | 'portal' }
  | { names: 'domain'; host: string }
  | { names: 'console' }
  | { names: 'elsewhere' }

const SLUG = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/
const DOTTED_NAME = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/

export const isSlug = (value: string): boolean => SLUG.test(value)

/** True for what could be a clinic's own domain: dotted, in small letters, and not an address or a local name. */
export const isDomainName = (value: string): boolean =>
  value.length <= 253 && DOTTED_NAME.test(value) && !isLoopback(value)

/** Reads a `Host` header (or the host of an origin), with or without port. */
export function readHostName(host: string, domains: Domains): HostName {
  const name = host.toLowerCase().replace(/:\d+$/, '').replace(/\.$/, '')
  if (name === domains.console) return { names: 'console' }

  for (const app of ['clinic', 'portal'] as const) {
    const suffix = `.${domains[app]}`
    if (!name.endsWith(suffix)) continue
    const slug = name.slice(0, -suffix.length)
    return isSlug(slug) ? { names: 'slug', slug, app } : { names: 'elsewhere' }
  }
  return isDomainName(name) ? { names: 'domain', host: name } : { names: 'elsewhere' }
}
