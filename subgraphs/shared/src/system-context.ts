import { randomUUID } from 'node:crypto'
import type { Actor } from './actor.ts'
import type { RequestContext } from './context.ts'
import { requestContext, type AnyContext } from './request-context.ts'
import type { Services } from './services.ts'

const nobody = {
  principalId: null,
  permissions: [],
  onBehalfOf: null,
  clientIp: null,
  lookupKey: null,
} satisfies Partial<Actor>

/**
 * The context in which a declared job works at one clinic: bound to it by row security like its staff, and named
 * `system` with the job's name in the audit log. Null when no clinic has that slug.
 */
export async function systemContext(services: Services, clinic: string, job: string) {
  const session = { kind: 'system', id: null } as const
  const requestId = `${job}:${randomUUID()}`
  const actor = { ...nobody, session, requestId }

  // Only the gateway may look a clinic up by its slug: until it is found, the job is bound to none.
  const gateway: Actor = { ...actor, kind: 'gateway', role: 'gateway', organizationId: null, lookupKey: clinic }
  const { db } = requestContext(services, gateway, new Map())
  const organization = await db.organization.findUnique({ where: { slug: clinic } })
  if (!organization) return null

  const system: Actor = { ...actor, kind: 'system', role: 'system', organizationId: organization.id }
  const ctx: RequestContext<AnyContext> = requestContext(services, system, new Map())
  return { organization, ctx }
}
