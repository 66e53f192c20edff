import { loadById } from '@platform/shared/loader'
import type { TelemetryContext } from '../context.ts'

type Class = 'PUBLIC' | 'INTERNAL' | 'PERSONAL' | 'HEALTH' | 'SECRET'
type EntityClasses = { entity: string; classes: Record<string, Class> }

const KEY = Symbol('column classes')

/** How the fields of a kind of record are classed today. */
export async function columnClasses({ db, loaders }: TelemetryContext, entity: string): Promise<Record<string, Class>> {
  const load = loadById<EntityClasses>(
    loaders,
    KEY,
    (entities) => db.$queryRaw`
      SELECT table_name AS entity, jsonb_object_agg(column_name, upper(class)) AS classes
        FROM app.column_classes WHERE table_name = ANY (${[...entities]}::text[]) GROUP BY table_name`,
    (row) => row.entity,
  )
  return (await load(entity))?.classes ?? {}
}
