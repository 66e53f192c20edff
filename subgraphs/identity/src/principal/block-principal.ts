import { conflict, invalid, notFound } from '@platform/shared/errors'
import type { IdentityContext } from '../context.ts'
import { principalNode, WITH_DETAIL, type PrincipalNode } from './principal.ts'

type Input = { principalId: string; reason: string; version: number }

/**
 * Bars a principal from its next request on: every request asks anew whether its subject may act. A human's agents act
 * on their responsibility, so they are blocked with them.
 */
export async function blockPrincipal(
  ctx: IdentityContext,
  { principalId, reason, version }: Input,
): Promise<PrincipalNode> {
  const { db, actor, emit, now } = ctx
  const blockedReason = reason.trim()
  if (blockedReason.length < 10 || blockedReason.length > 500)
    throw invalid('A reason has 10 to 500 characters', 'reason')
  if (principalId === actor.principalId) throw conflict('You cannot block yourself', 'principalId')
  const found = await db.principal.findUnique({ where: { id: principalId } })
  if (!found) throw notFound('Principal', 'principalId')
  if (found.status === 'blocked') throw conflict('It is blocked already', 'principalId')

  const block = { status: 'blocked', blockedAt: now(), blockedReason }
  const blocked = await db.principal.updateManyAndReturn({ where: { id: principalId, version }, data: block })
  if (blocked.length === 0) throw conflict('It has changed since you read it; read it again', 'version')
  const agents = await db.principal.updateManyAndReturn({
    where: { agent: { operatorId: principalId }, status: 'active' },
    data: block,
  })
  for (const { id } of [...blocked, ...agents]) await emit({ type: 'principal.blocked', subjectIds: [id], data: {} })
  return principalNode(await db.principal.findUniqueOrThrow({ where: { id: principalId }, include: WITH_DETAIL }))
}
