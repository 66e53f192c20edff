import type { TenantContext } from '@platform/prisma/tenant-context'
import type { TenantTransaction } from '@platform/prisma/tenant-client'
import { noteAccess, type Accesses } from './access-log.ts'
import type { Actor } from './actor.ts'
import type { Context, RequestContext } from './context.ts'
import { forbidden, unauthenticated } from './errors.ts'
import { emitter } from './events/emit.ts'
import type { Services } from './services.ts'

const tenantContext = (actor: Actor): TenantContext => ({
  organizationId: actor.organizationId,
  userId: actor.principalId,
  role: actor.role,
  lookupKey: actor.lookupKey,
  onBehalfOf: actor.onBehalfOf,
  requestId: actor.requestId,
  sessionKind: actor.session.kind,
  sessionId: actor.session.id,
  clientIp: actor.clientIp,
})

/** Which login serves whom is decided here, from the signed role alone. */
const databaseFor = ({ role }: Actor, { database, platformDatabase }: Services) =>
  role === 'superadmin' || role === 'support_engineer' ? platformDatabase : database

export type AnyContext = Context<keyof TenantTransaction>

/** Everything one request works with, bound to its Actor once. */
export function requestContext(services: Services, actor: Actor, accesses: Accesses): RequestContext<AnyContext> {
  const client = databaseFor(actor, services).forContext(tenantContext(actor))
  const { DNS_SERVERS, CLINIC_DOMAIN, PORTAL_DOMAIN, CONSOLE_DOMAIN } = services.environment
  const over = (db: AnyContext['db']): AnyContext => ({
    actor,
    db,
    now: () => new Date(),
    emit: emitter(db, actor),
    noteAccess: (entity, ids) => noteAccess(accesses, actor, entity, ids),
    loaders: new Map(),
    redis: services.redis,
    keys: services.keys,
    log: services.log,
    dnsServers: DNS_SERVERS?.split(','),
    ownDomains: [CLINIC_DOMAIN, PORTAL_DOMAIN, CONSOLE_DOMAIN],
  })

  return {
    ...over(client),
    inTransaction: (act, { timeoutMs } = { timeoutMs: 10_000 }) =>
      client.$transaction((tx) => act(over(tx)), { timeout: timeoutMs, maxWait: timeoutMs }),
    personal: () => requestContext(services, outsideClinics(actor), accesses),
    bind: (to) => {
      if (actor.kind !== 'gateway') throw forbidden('Only the gateway looks people up')
      return requestContext(services, { ...actor, ...to }, accesses)
    },
  }
}

function outsideClinics(actor: Actor): Actor {
  if (actor.kind !== 'human' || !actor.principalId) throw unauthenticated('Sign in first')
  if (actor.session.kind !== 'normal') throw forbidden('Not while acting for somebody else')
  return { ...actor, organizationId: null, role: 'user', permissions: [] }
}
