import { Prisma, type SecurityEvent } from '@platform/prisma/generated'
import type { TelemetryContext } from '../context.ts'
import { newestFirst, placeOf, when, within } from '../log/newest-first.ts'

export type SecurityRow = SecurityEvent & { place: string }

type Filter = Partial<Record<'kind' | 'clientIp' | 'organizationId', string | null>> & Parameters<typeof within>[1]
type Page = { first: number; after?: string | null | undefined; filter?: Filter | null | undefined }

const OCCURRED = Prisma.sql`occurred_at`

/** What was turned away, as far as row security shows it: a clinic its own, the platform team all. */
export const listSecurityEvents = ({ db }: TelemetryContext, { filter, ...page }: Page) =>
  newestFirst<SecurityRow>(
    page,
    OCCURRED,
    filter ? conditionsOf(filter) : [],
    (clauses) => db.$queryRaw`
    SELECT id, occurred_at AS "occurredAt", ${placeOf(OCCURRED)}, organization_id AS "organizationId", kind, detail,
           principal_id AS "principalId", client_ip AS "clientIp", request_id AS "requestId"
      FROM telemetry.security_events ${clauses}`,
  )

const conditionsOf = (filter: Filter): Prisma.Sql[] => [
  ...when(filter.organizationId, (id) => Prisma.sql`organization_id = ${id}::uuid`),
  ...when(filter.kind, (kind) => Prisma.sql`kind = ${kind}`),
  ...when(filter.clientIp, (ip) => Prisma.sql`client_ip = ${ip}`),
  ...within(OCCURRED, filter),
]
