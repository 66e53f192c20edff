import { Prisma, type AccessEvent } from '@platform/prisma/generated'
import type { TelemetryContext } from '../context.ts'
import { newestFirst, placeOf, when, within } from '../log/newest-first.ts'

export type AccessRow = AccessEvent & { place: string }

type Filter = Partial<Record<'actorId' | 'entity' | 'entityId' | 'requestId', string | null>> &
  Parameters<typeof within>[1]
type Page = { first: number; after?: string | null | undefined; filter?: Filter | null | undefined }

const RECORDED = Prisma.sql`recorded_at`

/** An entry names everybody whose record a request read: nothing for a patient, who may see their own in the database. */
const TO_STAFF = Prisma.sql`app.is_staff()`

/** Who read health data in the clinic of the asker. */
export const listAccessEvents = ({ db }: TelemetryContext, { filter, ...page }: Page) =>
  newestFirst<AccessRow>(
    page,
    RECORDED,
    [TO_STAFF, ...(filter ? conditionsOf(filter) : [])],
    (clauses) => db.$queryRaw`
    SELECT id, recorded_at AS "recordedAt", ${placeOf(RECORDED)}, organization_id AS "organizationId", entity, entity_ids AS "entityIds",
           actor_id AS "actorId", actor_role AS "actorRole", upper(session_kind) AS "sessionKind", session_id AS "sessionId",
           request_id AS "requestId", client_ip AS "clientIp"
      FROM telemetry.access_events ${clauses}`,
  )

const conditionsOf = (filter: Filter): Prisma.Sql[] => [
  ...when(filter.actorId, (id) => Prisma.sql`actor_id = ${id}::uuid`),
  ...when(filter.entity, (name) => Prisma.sql`entity = ${name}`),
  ...when(filter.entityId, (id) => Prisma.sql`entity_ids @> ARRAY[${id}::uuid]`),
  ...when(filter.requestId, (id) => Prisma.sql`request_id = ${id}`),
  ...within(RECORDED, filter),
]
