import { z } from 'zod'
import { Partner } from '../partner/partner.ts'

/** GraphQL writes the values of enums in capitals, the Actor in small letters. */
const small = z.string().toLowerCase()

const Refusal = z.enum([
  'UNKNOWN_SUBJECT',
  'BLOCKED',
  'NO_MEMBERSHIP',
  'ORGANIZATION_NOT_FOUND',
  'ORGANIZATION_SUSPENDED',
  'ORGANIZATION_NOT_ACTIVE',
  'KEY_EXPIRED',
  'KEY_REVOKED',
  'ADDRESS_NOT_ALLOWED',
  'ORGANIZATION_NOT_NAMED',
])

export type Refusal = z.infer<typeof Refusal>

/** What identity knows all the same goes into the security event. */
const Refused = z.object({ refusal: Refusal, organizationId: z.uuid().nullable(), principalId: z.uuid().nullable() })

const Recognised = z.object({
  refusal: z.null(),
  principalId: z.uuid(),
  kind: small.pipe(z.enum(['human', 'agent', 'service_account'])),
  role: small.pipe(
    z.enum(['user', 'patient', 'specialist', 'admin', 'customer_support', 'service', 'superadmin', 'support_engineer']),
  ),
  permissions: z.array(z.string()),
  organizationId: z.uuid().nullable(),
  partner: Partner.nullable(),
})

/** Identity's answer to: may this subject act at this clinic, and as what? */
export const Session = z.discriminatedUnion('refusal', [Recognised, Refused])

export type Session = z.infer<typeof Session>
export type Recognised = z.infer<typeof Recognised>
