import { encryptField } from '@platform/prisma/field-encryption'
import type { AnyContext } from '../request-context.ts'
import type { Message } from './message.ts'
import { recipientPlace } from './recipient.ts'

/** The wording of all templates. Raised when one changes its meaning: messages keep the number they were written under. */
const TEMPLATE_VERSION = 1

/** Writes a message, to be sent once the transaction is committed. False when its key was written before. */
export type Notify = (message: Message) => Promise<boolean>

/** Messages go the way of events: a row of the transaction, told of by an event, so none is lost and none is made up. */
export const notifier =
  ({ db, keys, actor, emit }: Pick<AnyContext, 'db' | 'keys' | 'actor' | 'emit'>): Notify =>
  async ({ key, channel, template, parameters, recipient, locale, expiresAt, about, calendarFile }) => {
    if (!actor.organizationId) throw new Error('A message is a clinic’s')
    const [made] = await db.$queryRaw<{ id: string }[]>`SELECT uuidv7() AS id`
    if (!made) throw new Error('The database made no id')
    const { count } = await db.notification.createMany({
      data: [
        {
          id: made.id,
          idempotencyKey: key,
          channel,
          template,
          templateVersion: TEMPLATE_VERSION,
          parameters,
          locale,
          expiresAt,
          recipientCiphertext: await encryptField(keys, recipient, recipientPlace(made.id, actor.organizationId)),
          calendarFile: calendarFile ?? null,
          appointmentId: about?.appointmentId ?? null,
          appointmentStartsAt: about?.standsAt ?? null,
          patientId: about?.patientId ?? null,
        },
      ],
      skipDuplicates: true,
    })
    if (count === 1) await emit({ type: 'notification.queued', subjectIds: [made.id], data: {} })
    return count === 1
  }
