import { Prisma } from '@platform/prisma/generated'
import type { TelemetryContext } from '../context.ts'
import { newestFirst, placeOf } from '../log/newest-first.ts'

export type MyAccessRow = {
  id: string
  place: string
  recordedAt: Date
  record: 'PATIENT' | 'PATIENT_PROFILE'
  actorRole: string
  sessionKind: 'NORMAL' | 'IMPERSONATION' | 'BREAK_GLASS' | 'SYSTEM'
  isMe: boolean
}
type Page = { first: number; after?: string | null | undefined }

const RECORDED = Prisma.sql`recorded_at`

const AS_PATIENT = Prisma.sql`app.current_role() = 'patient'`

/**
 * Who read the asker's own record in the clinic they are at: row security shows a patient those reads alone. An entry also
 * names others whose record that request read, and where the reader sat; of these nothing is told.
 */
export const listMyAccessEvents = ({ db }: TelemetryContext, page: Page) =>
  newestFirst<MyAccessRow>(
    page,
    RECORDED,
    [AS_PATIENT],
    (clauses) => db.$queryRaw`
    SELECT id, recorded_at AS "recordedAt", ${placeOf(RECORDED)}, actor_role AS "actorRole", upper(session_kind) AS "sessionKind",
           actor_id IS NOT DISTINCT FROM app.current_user_id() AS "isMe",
           CASE entity WHEN 'clinical.patients' THEN 'PATIENT' ELSE 'PATIENT_PROFILE' END AS "record"
      FROM telemetry.access_events ${clauses}`,
  )
