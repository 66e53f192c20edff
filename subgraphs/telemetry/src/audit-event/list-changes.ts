import type { TelemetryContext } from '../context.ts'
import { changesBetween } from './changes-between.ts'
import { columnClasses } from './column-classes.ts'
import type { AuditRow } from './list-audit-events.ts'

/** What an event changed. Whoever reads this of a patient's record reads the record, and that is noted. */
export async function listChanges(ctx: TelemetryContext, { entity, entityId, before, after }: AuditRow) {
  const classes = await columnClasses(ctx, entity)
  const changes = changesBetween(before, after).map((change) => ({
    ...change,
    classification: classes[change.field] ?? null,
  }))
  const tellsOfHealth =
    entity.startsWith('clinical.') || changes.some(({ classification }) => classification === 'HEALTH')
  if (tellsOfHealth) ctx.noteAccess(entity, [entityId])
  return changes
}
