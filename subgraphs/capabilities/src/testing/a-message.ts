import { clinicContext } from '@platform/shared/jobs/clinic-context'
import type { ClinicContext } from '@platform/shared/jobs/clinic-job'
import type { Message } from '@platform/shared/notification/message'
import type { World } from '@platform/shared/testing/world'
import { randomUUID } from 'node:crypto'

type Clinic = 'aurora' | 'pacifica'
type Asked = Parameters<ClinicContext['later']>[0]

/** A job's context at a clinic, at a time of one's own, with what it asked for later. */
export async function aJob(world: World, clinic: Clinic = 'aurora', now = () => new Date()) {
  const asked: Asked[] = []
  const ctx = await clinicContext(
    world.services,
    { kind: 'test', permissions: [] },
    {
      organizationId: world.organizations[clinic],
      now,
      ask: async ({ organizationId: _, date: __, ...job }) => void asked.push(job),
    },
  )
  if (!ctx) throw new Error(`${clinic} is not at work`)
  return { ctx, asked }
}

/** A message that is good for a day, written at a clinic; its id. */
export async function aMessage({ ctx }: { ctx: ClinicContext }, own: Partial<Message> = {}): Promise<string> {
  const key = randomUUID()
  await ctx.inTransaction((tx) =>
    tx.notify({
      key,
      channel: 'email',
      recipient: 'ana@example.test',
      locale: 'en',
      expiresAt: new Date(ctx.now().getTime() + 86_400_000),
      template: 'visit_reminder',
      parameters: {
        name: 'Ana',
        clinic: 'Clinica Aurora',
        startsAt: '2026-11-27T08:00:00.000Z',
        timezone: 'Europe/Bucharest',
        place: 'Calea Victoriei 118, București',
      },
      ...own,
    } as Message),
  )
  const { id } = await ctx.db.notification.findFirstOrThrow({ where: { idempotencyKey: own.key ?? key } })
  return id
}
