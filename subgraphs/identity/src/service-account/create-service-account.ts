import type { ServiceAccount } from '@platform/prisma/generated'
import type { IdentityContext } from '../context.ts'
import { personName } from '../human/person-name.ts'
import { grantableScopes } from './grantable-scopes.ts'
import { inFuture } from './in-future.ts'
import { requireSpareServiceAccount } from './require-spare-service-account.ts'
import type { ServiceAccountNode } from './service-account.ts'

type Input = {
  name: string
  description?: string | null | undefined
  scopes: readonly string[]
  expiresAt?: Date | null | undefined
}

/** What makes a service account a partner's. */
type Terms = Partial<Pick<ServiceAccount, 'partnerSlug' | 'operations' | 'allowedNetworks' | 'ratePlan'>>

/** Creates a service account for the clinic, with no more rights than its creator and without keys. */
export async function createServiceAccount(
  ctx: IdentityContext,
  input: Input,
  terms: Terms = {},
): Promise<ServiceAccountNode> {
  const { db, actor, emit, now } = ctx
  const name = personName(input.name, 'name')
  const scopes = grantableScopes(input.scopes, actor.permissions)
  const expiresAt = inFuture(input.expiresAt, now())
  await requireSpareServiceAccount(ctx)

  const account = await db.serviceAccount.create({
    data: {
      name,
      description: input.description?.trim() || null,
      scopes,
      expiresAt,
      ...terms,
      principal: { create: { kind: 'service_account', displayName: name } },
    },
    include: { principal: true },
  })
  await emit({ type: 'service_account.created', subjectIds: [account.id], data: { scopes: scopes.join(' ') } })
  return account
}
