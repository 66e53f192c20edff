import type { SecurityEventFilter } from '../gql/graphql.ts'
import { KINDS } from './security-kinds.ts'

type Told = Record<'kind' | 'ip' | 'organization' | 'from' | 'to', string>

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** The beginning of a day, by the clock of whoever looks; of the next one for the day up to which they look. */
function midnight(day: string, plusDays = 0): string {
  const at = new Date(`${day}T00:00:00`)
  at.setDate(at.getDate() + plusDays)
  return at.toISOString()
}

/** What the address says of the events to show. What cannot be read is left out. */
export function securityFilter({ kind, ip, organization, from, to }: Told): SecurityEventFilter {
  const known = KINDS.find((one) => one === kind)
  return {
    ...(known && { kind: known }),
    ...(ip && { clientIp: ip }),
    ...(organization && { organizationId: organization }),
    ...(DAY.test(from) && { from: midnight(from) }),
    ...(DAY.test(to) && { to: midnight(to, 1) }),
  }
}
