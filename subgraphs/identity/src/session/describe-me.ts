import { unauthenticated } from '@platform/shared/errors'
import { z } from 'zod'
import type { IdentityContext } from '../context.ts'
import { findPrincipal } from '../principal/find-principal.ts'
import type { Me } from './me.ts'
import { PLATFORM_ROLE_NAMES, SESSION_ROLES } from './session-role.ts'

const Role = z.enum(Object.values(SESSION_ROLES))
const PlatformRole = z.enum(Object.values(PLATFORM_ROLE_NAMES)).nullable()

/** Whoever is asking, with the rights their Actor carries. */
export async function describeMe(ctx: IdentityContext): Promise<Me> {
  const { principalId, organizationId, role, permissions } = ctx.actor
  const principal = principalId && (await findPrincipal(ctx, { id: principalId }))
  if (!principal) throw unauthenticated('Sign in first')
  return {
    principal,
    human: 'email' in principal ? principal : null,
    organization: organizationId ? { id: organizationId } : null,
    role: Role.parse(role),
    permissions,
    platformRole: PlatformRole.parse(principal.principal.platformRole),
  }
}
