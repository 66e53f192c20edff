import { z } from 'zod'
import { BadToken } from './bad-token.ts'
import type { Subject } from './subject.ts'

/**
 * A session token's claims, in Clerk's version 2 (`o`) and 1 (`org_…`). Clerk's own verification accepts a token
 * without `iss`, `sid` or `azp`, and one whose session waits for a second factor (`sts: pending`); this does not.
 */
const Claims = z.object({
  iss: z.string(),
  sub: z.string().min(1),
  sid: z.string().min(1),
  azp: z.string().min(1),
  exp: z.number(),
  sts: z.string().optional(),
  o: z.object({ id: z.string().optional(), slg: z.string().optional() }).optional(),
  org_id: z.string().optional(),
  org_slug: z.string().optional(),
})

const isUuid = (value: string | undefined) => z.uuid().safeParse(value).success

/** Reads verified claims, refusing what a signature cannot vouch for. */
export function readSessionClaims(
  claims: unknown,
  { issuer, provider }: { issuer: string; provider: 'clerk' | 'local' },
): { subject: Subject; party: string } {
  const parsed = Claims.safeParse(claims)
  if (!parsed.success) throw new BadToken(`claim-${String(parsed.error.issues[0]?.path[0] ?? 'unknown')}`)

  const { iss, sub, sid, azp, exp, sts, o, org_id, org_slug } = parsed.data
  if (iss !== issuer) throw new BadToken('claim-iss')
  if (sts !== undefined && sts !== 'active') throw new BadToken('session-not-active')

  const id = o?.id ?? org_id
  const slug = o?.slg ?? org_slug
  return {
    party: azp,
    subject: {
      provider,
      providerOrgId: null,
      userId: sub,
      sessionId: sid,
      // Clerk's organization ids are its own; there the slug says which clinic is meant.
      organizationClaim: id === undefined && slug === undefined ? null : { id: isUuid(id) ? id : undefined, slug },
      expiresAt: new Date(exp * 1000),
    },
  }
}
