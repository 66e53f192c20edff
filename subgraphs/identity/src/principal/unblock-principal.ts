import { conflict, notFound } from '@platform/shared/errors'
import type { IdentityContext } from '../context.ts'
import { principalNode, WITH_DETAIL, type PrincipalNode } from './principal.ts'

type Input = { principalId: string; version: number }

/** Lifts a block. Agents that were blocked with their human stay so until somebody has looked at each. */
export async function unblockPrincipal(
  { db, emit }: IdentityContext,
  { principalId, version }: Input,
): Promise<PrincipalNode> {
  const found = await db.principal.findUnique({ where: { id: principalId } })
  if (!found) throw notFound('Principal', 'principalId')
  if (found.status !== 'blocked') throw conflict('It is not blocked', 'principalId')

  const { count } = await db.principal.updateMany({
    where: { id: principalId, version },
    data: { status: 'active', blockedAt: null, blockedReason: null },
  })
  if (count === 0) throw conflict('It has changed since you read it; read it again', 'version')
  await emit({ type: 'principal.unblocked', subjectIds: [principalId], data: {} })
  return principalNode(await db.principal.findUniqueOrThrow({ where: { id: principalId }, include: WITH_DETAIL }))
}
