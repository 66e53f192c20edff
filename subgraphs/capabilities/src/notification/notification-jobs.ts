import type { ClinicContext, ClinicJob } from '@platform/shared/jobs/clinic-job'
import { clinicJobs } from '@platform/shared/jobs/clinic-jobs'
import type { Job } from '@platform/shared/subgraph'
import { deliverNotification } from './deliver-notification.ts'
import { openProviders, type Providers } from './providers.ts'

/** How many a look takes along; the next comes five minutes later. */
const AT_MOST = 200

/** Sends messages: as soon as they are written, again after a pause, and those that everybody forgot. */
export const notificationJobs = (providers: Providers): readonly ClinicJob[] => {
  const deliver: Pick<ClinicJob, 'permissions' | 'act'> = {
    permissions: [],
    act: async (ctx, { subjectIds: [id] }) => {
      if (id) await deliverNotification(ctx, providers, id)
    },
  }
  return [
    { kind: 'deliver', when: { after: ['notification.queued'] }, ...deliver },
    { kind: 'deliver-again', when: 'asked', ...deliver },
    {
      kind: 'deliver-forgotten',
      when: { everyMinutes: 5 },
      permissions: [],
      act: (ctx) => deliverForgotten(ctx, providers),
    },
  ]
}

/** Whatever became of Redis or of who took them: messages wait in the database until they are sent. */
async function deliverForgotten(ctx: ClinicContext, providers: Providers): Promise<void> {
  const waiting = await ctx.db.notification.findMany({
    where: { status: 'queued', nextAttemptAt: { lte: ctx.now() } },
    orderBy: { nextAttemptAt: 'asc' },
    select: { id: true },
    take: AT_MOST,
  })
  for (const { id } of waiting) await deliverNotification(ctx, providers, id)
}

/** The same, with who carries messages in this installation. */
export const sendNotifications: Job = async (services) => {
  const providers = openProviders(services.environment)
  const end = await clinicJobs('capabilities', notificationJobs(providers))(services)
  return async () => {
    await end()
    for (const { close } of Object.values(providers)) close()
  }
}
