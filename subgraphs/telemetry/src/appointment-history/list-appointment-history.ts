import { listAuditEvents } from '../audit-event/list-audit-events.ts'
import type { TelemetryContext } from '../context.ts'

type Page = { first: number; after?: string | null | undefined }

/** The changes of one appointment, as far as row security shows the log: to the staff of its clinic, and to nobody else. */
export const listAppointmentHistory = (ctx: TelemetryContext, appointmentId: string, page: Page) =>
  listAuditEvents(ctx, { ...page, filter: { entity: 'clinical.appointments', entityId: appointmentId } })
