import { z } from 'zod'
import type { Subject } from '../authentication/subject.ts'
import type { Domains } from '../config.ts'
import { refuse } from '../errors/refuse.ts'
import { isSlug, readHostName } from './host-name.ts'
import type { OrganizationDirectory } from './organization-directory.ts'
import type { OrganizationName } from './organization.ts'

type Asked = { host: string; header: string | string[] | undefined; claim: Subject['organizationClaim'] }
type Needs = { domains: Domains; directory: OrganizationDirectory }
type BeforeAsking = () => Promise<void>

const isUuid = (value: string) => z.uuid().safeParse(value).success

/** By address: an unknown clinic is said to be unknown, since the public resolve endpoint tells everybody the same. */
async function byHost(host: string, { domains, directory }: Needs, beforeAsking: BeforeAsking): Promise<string | null> {
  const name = readHostName(host, domains)
  if (name.names === 'slug') {
    const organization = await directory.find({ slug: name.slug }, beforeAsking)
    if (!organization) throw refuse('NOT_FOUND', { message: 'There is no clinic at this address.' })
    return organization.id
  }
  // Any other dotted name may be an address of the gateway's own that we were never told about.
  if (name.names === 'domain') return (await directory.find({ host: name.host }, beforeAsking))?.id ?? null
  return null
}

/** By header or claim: an unknown clinic is refused like one the caller has no part in. */
async function byName(
  name: OrganizationName,
  directory: OrganizationDirectory,
  beforeAsking: BeforeAsking,
): Promise<string> {
  const organization = await directory.find(name, beforeAsking)
  if (!organization) throw refuse('FORBIDDEN', { reason: 'organization-unknown' })
  return organization.id
}

async function byHeader(header: Asked['header'], directory: OrganizationDirectory, beforeAsking: BeforeAsking) {
  if (header === undefined) return null
  const value = String(header).trim().toLowerCase()
  if (isUuid(value)) return value
  if (isSlug(value)) return byName({ slug: value }, directory, beforeAsking)
  throw refuse('BAD_REQUEST', { message: '`X-Organization-ID` is neither the id nor the slug of a clinic.' })
}

async function byClaim(claim: Asked['claim'], directory: OrganizationDirectory, beforeAsking: BeforeAsking) {
  if (claim === null) return null
  if (claim.id !== undefined) return claim.id
  if (claim.slug !== undefined) return byName({ slug: claim.slug }, directory, beforeAsking)
  throw refuse('FORBIDDEN', { reason: 'organization-claim-unreadable' })
}

/**
 * The clinic a request is about, by its address, its header or its token. Null when none names one. Any two that name
 * different clinics are refused: one of them was forged, or copied from another page.
 */
export async function requestedOrganization(
  { host, header, claim }: Asked,
  { domains, directory }: Needs,
  beforeAsking: BeforeAsking,
): Promise<string | null> {
  const named = await Promise.all([
    byHost(host, { domains, directory }, beforeAsking),
    byHeader(header, directory, beforeAsking),
    byClaim(claim, directory, beforeAsking),
  ])
  const ids = new Set(named.filter((id) => id !== null))
  if (ids.size > 1) throw refuse('FORBIDDEN', { reason: 'organizations-disagree' })
  return ids.values().next().value ?? null
}
