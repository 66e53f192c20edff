import { clinicContext } from '@platform/shared/jobs/clinic-context'
import type { ClinicJob, JobPayload } from '@platform/shared/jobs/clinic-job'
import type { World } from '@platform/shared/testing/world'

type Payload = Partial<Omit<JobPayload, 'organizationId'>>
type Asked = { kind: string; subjectId: string; at: Date; part?: number }

/** Has a job done at a clinic at a time of one's own: what it asked for later. */
export async function jobAt(
  world: World,
  job: ClinicJob,
  payload: Payload,
  { clinic = 'aurora' as 'aurora' | 'pacifica', now = new Date() } = {},
): Promise<Asked[]> {
  const asked: Asked[] = []
  const organizationId = world.organizations[clinic]
  const ctx = await clinicContext(world.services, job, {
    organizationId,
    now: () => now,
    ask: async ({ kind, subjectId, at, part }) =>
      void asked.push({ kind, subjectId, at, ...(part !== undefined && { part }) }),
  })
  if (!ctx) throw new Error(`${clinic} is not at work`)
  await job.act(ctx, { organizationId, subjectIds: [], ...payload })
  return asked
}

/** What was written about a visit, in order. */
export const messagesOf = (world: World, appointmentId: string) =>
  world.admin.notification.findMany({ where: { appointmentId }, orderBy: { id: 'asc' } })
