import type { AdminClient } from '@platform/prisma/admin-client'
import { PLATFORM_ROLES } from '@platform/prisma/system-roles'
import { randomUUID } from 'node:crypto'
import type { Actor } from '../actor.ts'

type Role = Actor['role']

/** What the gateway signs once it has asked identity; here read straight from the tables. */
export async function actorOf(admin: AdminClient, subject: string, organizationId: string | null): Promise<Actor> {
  const principal = await admin.principal.findUniqueOrThrow({ where: { subject } })
  const membership = organizationId
    ? await admin.membership.findFirstOrThrow({
        where: { organizationId, principalId: principal.id, status: 'active' },
        include: { role: true },
      })
    : null
  const platformRole = principal.platformRole as keyof typeof PLATFORM_ROLES | null
  return {
    kind: 'human',
    principalId: principal.id,
    organizationId,
    role: (membership?.role.baseRole ?? platformRole ?? 'user') as Role,
    permissions: membership?.role.permissions ?? (platformRole ? PLATFORM_ROLES[platformRole] : []),
    session: { kind: 'normal', id: randomUUID() },
    onBehalfOf: null,
    requestId: randomUUID(),
    clientIp: '127.0.0.1',
    lookupKey: null,
  }
}

/** A visitor without a token; `organizationId` when their host names a clinic. */
export const anonymous = (organizationId: string | null = null): Actor => ({
  kind: 'anonymous',
  principalId: null,
  organizationId,
  role: 'anon',
  permissions: [],
  session: { kind: 'normal', id: null },
  onBehalfOf: null,
  requestId: randomUUID(),
  clientIp: '127.0.0.1',
  lookupKey: null,
})

/** The gateway looking up whoever holds `lookupKey`. */
export const gateway = (lookupKey: string | null, organizationId: string | null = null): Actor => ({
  ...anonymous(organizationId),
  kind: 'gateway',
  role: 'gateway',
  lookupKey,
})
