import { Prisma, type AuditEvent } from '@platform/prisma/generated'
import type { TelemetryContext } from '../context.ts'
import { newestFirst, placeOf, when, within } from '../log/newest-first.ts'

export type AuditRow = AuditEvent & { place: string }

export type AuditEventFilter = Partial<
  Record<'actorId' | 'entity' | 'entityId' | 'action' | 'requestId' | 'organizationId', string | null>
> &
  Parameters<typeof within>[1]
type Page = { first: number; after?: string | null | undefined; filter?: AuditEventFilter | null | undefined }

const RECORDED = Prisma.sql`recorded_at`

/** The audit log as far as row security shows it: a clinic its own, the platform team its registry. */
export const listAuditEvents = ({ db }: TelemetryContext, { filter, ...page }: Page) =>
  newestFirst<AuditRow>(page, RECORDED, filter ? conditionsOf(filter) : [], (clauses) => readAuditEvents(db, clauses))

export const readAuditEvents = (db: TelemetryContext['db'], clauses: Prisma.Sql) => db.$queryRaw<AuditRow[]>`
  SELECT id, recorded_at AS "recordedAt", ${placeOf(RECORDED)}, organization_id AS "organizationId",
         actor_id AS "actorId", actor_role AS "actorRole", on_behalf_of AS "onBehalfOf",
         upper(session_kind) AS "sessionKind", session_id AS "sessionId", request_id AS "requestId", client_ip AS "clientIp",
         upper(action) AS action, entity, entity_id AS "entityId", before, after
    FROM telemetry.audit_events ${clauses}`

export const conditionsOf = (filter: AuditEventFilter): Prisma.Sql[] => [
  ...when(filter.organizationId, (id) => Prisma.sql`organization_id = ${id}::uuid`),
  ...when(filter.actorId, (id) => Prisma.sql`actor_id = ${id}::uuid`),
  ...when(filter.entity, (name) => Prisma.sql`entity = ${name}`),
  ...when(filter.entityId, (id) => Prisma.sql`entity_id = ${id}::uuid`),
  ...when(filter.action, (action) => Prisma.sql`action = ${action.toLowerCase()}`),
  ...when(filter.requestId, (id) => Prisma.sql`request_id = ${id}`),
  ...within(RECORDED, filter),
]
