import { encryptField } from '../src/encryption/field-encryption.ts'
import type { KeyProvider } from '../src/encryption/key-provider.ts'
import type { TenantTransaction } from '../src/tenant-client.ts'
import type { DemoOrganization } from './organizations.ts'

/** A message each clinic has sent: that the visit which comes next is booked. */
export async function seedNotifications(
  tx: TenantTransaction,
  keys: KeyProvider,
  { name: clinic, timezone, languageCode }: DemoOrganization,
  organizationId: string,
) {
  if (await tx.notification.findFirst({ where: { organizationId } })) return
  const visit = await tx.appointment.findFirst({
    where: { organizationId, status: 'upcoming', patient: { email: { not: null } } },
    include: { patient: true },
    orderBy: { startsAt: 'asc' },
  })
  const [made] = await tx.$queryRaw<{ id: string }[]>`SELECT uuidv7() AS id`
  if (!visit?.patient?.email || !made) return
  const place = { table: 'capabilities.notifications', column: 'recipient_ciphertext', rowId: made.id, organizationId }
  const startsAt = visit.startsAt.toISOString()
  await tx.notification.create({
    data: {
      id: made.id,
      // The very one that the job would write.
      idempotencyKey: `visit:${visit.id}:booked`,
      channel: 'email',
      template: 'visit_booked',
      templateVersion: 1,
      locale: languageCode,
      parameters: { name: visit.patient.givenName, clinic, startsAt, timezone, place: null },
      recipientCiphertext: await encryptField(keys, visit.patient.email, place),
      status: 'sent',
      attempts: 1,
      provider: 'outbox',
      sentAt: new Date(),
      expiresAt: visit.startsAt,
      appointmentId: visit.id,
      appointmentStartsAt: visit.startsAt,
      patientId: visit.patientId,
    },
  })
}
