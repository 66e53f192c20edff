import type { ClinicContext, ClinicJob } from '@platform/shared/jobs/clinic-job'
import type { Appointment } from '@platform/prisma/generated'
import { clinicRules } from '../clinic-rules.ts'
import { MINUTE_MS } from '../span/span.ts'
import { localeOf, mailOf } from '../visit-message/contact-of.ts'

/** What began longer ago is for the night to settle. */
const BACK_MS = 12 * 60 * MINUTE_MS
const AT_MOST = 500

/** Asks who gives a visit whether it has begun, when it should have and nobody noted so: once for each visit and time. */
export const checkAttendance: ClinicJob = {
  kind: 'check-attendance',
  when: { everyMinutes: 30 },
  permissions: [],
  act: async (ctx) => {
    const { graceMinutes } = await clinicRules(ctx)
    const now = ctx.now().getTime()
    const late = await ctx.db.appointment.findMany({
      where: {
        status: { in: ['upcoming', 'confirmed'] },
        startsAt: { lte: new Date(now - graceMinutes * MINUTE_MS), gt: new Date(now - BACK_MS) },
      },
      include: { specialist: true },
      orderBy: { startsAt: 'asc' },
      take: AT_MOST,
    })
    for (const { specialist, ...visit } of late) await ask(ctx, visit, specialist)
  },
}

type Asked = { displayName: string; humanId: string | null }

async function ask(ctx: ClinicContext, visit: Appointment, { displayName, humanId }: Asked): Promise<void> {
  const recipient = humanId && (await mailOf(ctx, humanId))
  if (!recipient) return
  const { id, patientId, specialistId, startsAt } = visit
  const { name: clinic, timezone, languageCode } = await clinicRules(ctx)
  await ctx.inTransaction(async (tx) => {
    const isNew = await tx.notify({
      key: `visit:${id}:${startsAt.toISOString()}:unattended`,
      channel: 'email',
      recipient,
      locale: localeOf(languageCode),
      expiresAt: new Date(startsAt.getTime() + BACK_MS),
      template: 'visit_unattended',
      parameters: { name: displayName, clinic, startsAt: startsAt.toISOString(), timezone, place: null },
      about: { appointmentId: id, patientId, standsAt: startsAt },
    })
    if (isNew) await tx.emit({ type: 'appointment.unattended', subjectIds: [id, specialistId], data: {} })
  })
}
