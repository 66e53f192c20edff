import { z } from 'zod'

/** GraphQL writes enum values in capitals, the Actor in small letters. */
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
])

export type Refusal = z.infer<typeof Refusal>

/** Identity's answer to: may this subject act at this clinic, and as what? */
export const Session = z.object({
  principalId: z.uuid().nullable(),
  kind: small.pipe(z.enum(['human', 'agent', 'service_account'])).nullable(),
  displayName: z.string().nullable(),
  role: small.pipe(z.enum(['patient', 'specialist', 'admin', 'customer_support', 'service', 'user'])).nullable(),
  permissions: z.array(z.string()),
  platformRole: small.pipe(z.enum(['superadmin', 'support_engineer'])).nullable(),
  organizationId: z.uuid().nullable(),
  organizationStatus: z.string().nullable(),
  refusal: Refusal.nullable(),
})

export type Session = z.infer<typeof Session>
