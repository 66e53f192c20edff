import { z } from 'zod'
import type { RequestContext } from '../context.ts'
import type { EventTypeName } from '../events/new-event.ts'
import type { Notify } from '../notification/notifier.ts'
import type { AnyContext } from '../request-context.ts'

/** What a job is told: which clinic and of what, by id alone. Whatever else it needs it reads there, when it runs. */
export const JobPayload = z.object({
  organizationId: z.uuid(),
  /** The clinic's own day, of what is done daily. */
  date: z.iso.date().optional(),
  /** What it is about. */
  subjectIds: z.array(z.uuid()).default([]),
  /** The version of the first subject when the job was asked for. */
  version: z.int().optional(),
  /** The event it follows. */
  eventId: z.uuid().optional(),
  eventType: z.string().optional(),
})
export type JobPayload = z.infer<typeof JobPayload>

export type Clinic = { id: string; name: string; timezone: string; languageCode: string }

type Asked = { kind: string; subjectId: string; version: number; at: Date; part?: number }

/** Asks for a job of this subgraph at an instant. The same one, of the same version and `part`, is not asked for twice. */
export type Later = (job: Asked) => Promise<void>

/** How a job that is asked for gets to the queue, with its clinic and the clinic's day. */
export type Ask = (job: Asked & { organizationId: string; date: string }) => Promise<void>

/** What a job has of its own. Row security lets jobs alone write messages. */
type Tools = { clinic: Clinic; notify: Notify; later: Later }

export type JobContext = AnyContext & Tools
export type ClinicContext = RequestContext<JobContext>

/** Work done at each clinic by itself: under its row security, as the role `system` and under the job's name. */
export type ClinicJob = {
  kind: string
  /**
   * Daily at a time on the clinic's wall; every so many minutes of an hour; after events; or when another job asks for it.
   */
  when: { daily: string } | { everyMinutes: number } | { after: readonly EventTypeName[] } | 'asked'
  /** What it may do there. */
  permissions: readonly string[]
  /** May run again after it was interrupted, and beside another of the same: what it does twice has to come to once. */
  act(ctx: ClinicContext, payload: JobPayload): Promise<void>
}
