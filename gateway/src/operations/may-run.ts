import type { Caller } from '../caller.ts'
import { isGone } from './lifetime.ts'
import type { PublishedOperation } from './published-operation.ts'

export type Asking = Pick<Caller, 'partner' | 'actor'>

/** Who publishes operations to partners may see and try what there is to publish. */
const PUBLISHER = 'service_accounts:manage'

/**
 * Whether an operation is published to this caller. What they may do with it is still up to their scopes: being allowed
 * to ask is not being allowed to see.
 */
export function mayRun({ name, audience }: Pick<PublishedOperation, 'name' | 'audience'>, asking: Asking): boolean {
  if (audience.includes('public')) return true
  const { partner, actor } = asking
  if (!partner) return actor?.permissions.includes(PUBLISHER) ?? false
  return partner.operations.includes(name) && (audience.includes('partners') || audience.includes(partner.slug))
}

/** What there is to read about for this caller: published to them, and not withdrawn yet. */
export const visibleTo = <Operation extends PublishedOperation>(asking: Asking, operations: readonly Operation[]) =>
  operations.filter((operation) => mayRun(operation, asking) && !isGone(operation, new Date()))
