import type { Actor } from './actor.ts'
import type { AnyContext } from './request-context.ts'

/** Health data read so far in one request: ids by entity. */
export type Accesses = Map<string, Set<string>>

/** People reading their own record outside of a clinic leave no trace in a clinic's log: there is no clinic to tell. */
export function noteAccess(accesses: Accesses, actor: Actor, entity: string, ids: readonly string[]) {
  if (!actor.organizationId || ids.length === 0) return
  const known = accesses.get(entity) ?? new Set()
  for (const id of ids) known.add(id)
  accesses.set(entity, known)
}

/** Writes what was read, one row a kind of record. Awaited before the answer leaves, so that no read goes unrecorded. */
export async function recordAccesses(db: AnyContext['db'], accesses: Accesses) {
  if (accesses.size === 0) return
  await db.accessEvent.createMany({ data: [...accesses].map(([entity, ids]) => ({ entity, entityIds: [...ids] })) })
}
