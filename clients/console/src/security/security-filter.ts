import { daySpan } from '#clock/day-span.ts'
import type { SecurityEventFilter } from '../gql/graphql.ts'
import { KINDS } from './security-kinds.ts'

type Told = Record<'kind' | 'ip' | 'organization' | 'from' | 'to', string>

/** What the address says of the events to show. What cannot be read is left out. */
export function securityFilter({ kind, ip, organization, from, to }: Told): SecurityEventFilter {
  const known = KINDS.find((one) => one === kind)
  return {
    ...(known && { kind: known }),
    ...(ip && { clientIp: ip }),
    ...(organization && { organizationId: organization }),
    ...daySpan(from, to),
  }
}
