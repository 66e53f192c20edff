import type { FastifyRequest } from 'fastify'
import { callerOf } from '../caller.ts'
import { refuse } from '../errors/refuse.ts'

/** What of the platform's own permissions opens these addresses. No clinic can give them to anybody. */
export type PlatformPermission = 'platform:system.read' | 'platform:jobs.manage'

/** Lets in whoever holds the permission, by the Actor that the chain established and by nothing the caller says. */
export const requirePermission =
  (permission: PlatformPermission) =>
  async (request: FastifyRequest): Promise<void> => {
    const { actor } = callerOf(request)
    if (!actor?.principalId) throw refuse('UNAUTHENTICATED')
    if (!actor.permissions.includes(permission)) throw refuse('FORBIDDEN', { reason: 'platform' })
  }
