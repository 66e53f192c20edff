import type { Notification } from '@platform/prisma/generated'
import type { ClinicContext } from '@platform/shared/jobs/clinic-job'
import { CHANNELS } from '@platform/shared/notification/message'
import type { Outcome } from './provider.ts'
import type { Providers } from './providers.ts'
import { recipientOf } from './recipient-of.ts'
import { wordingOf } from './wording.ts'

/** How long whoever took a message has to send it. Then they are thought dead, and somebody else tries. */
const CLAIM_MS = 2 * 60_000
/** After the first attempt, the second, and so on. */
const PAUSES_MINUTES = [1, 5, 30, 120, 360]

/**
 * Sends a message, at least once: it is taken, sent and noted as sent, in this order, and only one takes it at a time. Should
 * a process end between the last two, the message goes out again two minutes later, under the same id. In the local outbox
 * it is one message all the same.
 */
export async function deliverNotification(ctx: ClinicContext, providers: Providers, id: string): Promise<void> {
  const message = await ctx.db.notification.findUnique({ where: { id } })
  if (message?.status !== 'queued') return
  if (!(await isStillTrue(ctx, message))) return close(ctx, message, 'withdrawn', null)
  if (message.expiresAt <= ctx.now()) return close(ctx, message, 'failed', message.failure ?? 'expired')
  if (!(await claim(ctx, message))) return

  const provider = providers[message.channel === CHANNELS[0] ? 'email' : 'sms']
  const { subject, body } = wordingOf(message)
  const outcome = await provider.send({
    id,
    from: ctx.clinic.name,
    to: await recipientOf(ctx, message),
    subject,
    text: body,
    calendarFile: message.calendarFile,
  })
  await note(ctx, message, provider.name, outcome)
}

/** A visit that was moved or cancelled meanwhile is not told of as it was. */
async function isStillTrue({ db }: ClinicContext, { appointmentId, appointmentStartsAt }: Notification) {
  if (!appointmentId || !appointmentStartsAt) return true
  const [row] = await db.$queryRaw<{ stands: boolean }[]>`
    SELECT capabilities.visit_stands(${appointmentId}::uuid, ${appointmentStartsAt}::timestamptz) AS stands`
  return row?.stands ?? false
}

/** Takes the message for this attempt. False when somebody else did, or when its time has not come. */
async function claim({ db, now }: ClinicContext, { id, attempts }: Notification): Promise<boolean> {
  const { count } = await db.notification.updateMany({
    where: { id, status: 'queued', attempts, ...(attempts > 0 && { nextAttemptAt: { lte: now() } }) },
    data: { attempts: attempts + 1, nextAttemptAt: new Date(now().getTime() + CLAIM_MS) },
  })
  return count === 1
}

async function note(ctx: ClinicContext, message: Notification, provider: string, outcome: Outcome): Promise<void> {
  if (outcome.came === 'sent') return close(ctx, message, 'sent', null, provider)
  ctx.log.warn({ notification: message.id, provider, reason: outcome.code }, 'a message was not sent')
  const pause = PAUSES_MINUTES[message.attempts]
  const at = new Date(ctx.now().getTime() + (pause ?? 0) * 60_000)
  if (outcome.came === 'refused' || pause === undefined || at >= message.expiresAt)
    return close(ctx, message, 'failed', outcome.code, provider)

  const { id, attempts } = message
  await ctx.db.notification.updateMany({
    where: { id, status: 'queued' },
    data: { nextAttemptAt: at, failure: outcome.code, provider },
  })
  await ctx.later({ kind: 'deliver-again', subjectId: id, version: attempts + 1, at })
}

/** Notes what became of a message for good, and tells of it. */
const close = (
  ctx: ClinicContext,
  { id }: Notification,
  status: 'sent' | 'failed' | 'withdrawn',
  failure: string | null,
  provider: string | null = null,
) =>
  ctx.inTransaction(async ({ db, emit, now }) => {
    const { count } = await db.notification.updateMany({
      where: { id, status: 'queued' },
      data: { status, failure, provider, sentAt: status === 'sent' ? now() : null },
    })
    if (count === 0 || status === 'withdrawn') return
    const type = status === 'sent' ? 'notification.sent' : 'notification.failed'
    await emit({ type, subjectIds: [id], data: {} })
  })
