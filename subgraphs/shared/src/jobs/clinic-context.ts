import { randomUUID } from 'node:crypto'
import { Temporal } from 'temporal-polyfill'
import type { Actor } from '../actor.ts'
import { notifier } from '../notification/notifier.ts'
import { requestContext, type AnyContext } from '../request-context.ts'
import type { Services } from '../services.ts'
import type { Ask, ClinicContext, ClinicJob, JobContext, Later } from './clinic-job.ts'

type Run = { organizationId: string; ask: Ask; now?: () => Date }

/**
 * What a job works with at a clinic: bound to it by row security like its staff, allowed what the job says, and named in
 * the audit log. Null where no clinic is at work under that id.
 */
export async function clinicContext(
  services: Services,
  { kind, permissions }: Pick<ClinicJob, 'kind' | 'permissions'>,
  { organizationId, ask, now = () => new Date() }: Run,
): Promise<ClinicContext | null> {
  const actor: Actor = {
    kind: 'system',
    role: 'system',
    organizationId,
    principalId: null,
    permissions,
    session: { kind: 'system', id: null },
    onBehalfOf: null,
    requestId: `${kind}:${randomUUID()}`,
    clientIp: null,
    lookupKey: null,
  }
  const ctx = requestContext(services, actor, new Map())
  const clinic = await ctx.db.organization.findUnique({ where: { id: organizationId } })
  if (clinic?.status !== 'active') return null

  const later: Later = (job) => ask({ ...job, organizationId, date: dayIn(clinic.timezone, job.at) })
  const over = (given: AnyContext): JobContext => ({ ...given, clinic, later, now, notify: notifier(given) })
  return {
    ...over(ctx),
    inTransaction: (act, options) => ctx.inTransaction((tx) => act(over(tx)), options),
    // A job is nobody: there is nothing of its own outside of clinics, and nobody to look up.
    personal: () => refuse(),
    bind: () => refuse(),
  }
}

/** The calendar day it is there. */
const dayIn = (timezone: string, at: Date) =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timezone).toPlainDate().toString()

function refuse(): never {
  throw new Error('A job works at one clinic')
}
