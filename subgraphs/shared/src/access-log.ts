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
  const reads = [...accesses].map(([entity, ids]) => ({ entity, entity_ids: [...ids] }))
  // Not createMany: Prisma would send the time of this process, and the log takes the database's alone.
  await db.$executeRaw`
    INSERT INTO telemetry.access_events (entity, entity_ids)
    SELECT entity, entity_ids FROM jsonb_to_recordset(${JSON.stringify(reads)}::jsonb) AS read (entity text, entity_ids uuid[])`
}
