import type { RatePlan } from '../partner/rate-plan.ts'
import type { PlatformRole, SessionRole } from './session-role.ts'
import type { PrincipalKind } from '../principal/principal-kind.ts'
import type { SessionRefusal } from './session-refusal.ts'

/** The answer to the gateway: all an Actor is made of, or why there is to be none. */
export type Session = {
  principalId: string | null
  kind: PrincipalKind | null
  displayName: string | null
  role: SessionRole | null
  permissions: readonly string[]
  platformRole: PlatformRole | null
  organizationId: string | null
  organizationStatus: string | null
  partner: { slug: string; operations: readonly string[]; ratePlan: RatePlan } | null
  refusal: SessionRefusal | null
}

const NOBODY: Session = {
  principalId: null,
  kind: null,
  displayName: null,
  role: null,
  permissions: [],
  platformRole: null,
  organizationId: null,
  organizationStatus: null,
  partner: null,
  refusal: null,
}

/** A session that is refused, with what may be told all the same. Never a role, never a permission. */
export const refused = (refusal: SessionRefusal, known: Partial<Session> = {}): Session => ({
  ...NOBODY,
  ...known,
  role: null,
  permissions: [],
  partner: null,
  refusal,
})
