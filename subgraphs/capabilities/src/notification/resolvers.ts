import type { Resolvers } from '../__generated__/resolvers.ts'
import { findNotification } from './find-notification.ts'
import { listNotifications } from './list-notifications.ts'
import { recipientOf } from './recipient-of.ts'
import { wordingOf } from './wording.ts'

export const notificationResolvers = {
  Query: {
    notifications: (_, args, ctx) => listNotifications(ctx, args),
    notification: (_, { id }, ctx) => findNotification(ctx, id),
  },
  NotificationChannel: { EMAIL: 'email', SMS: 'sms' },
  NotificationStatus: { QUEUED: 'queued', SENT: 'sent', FAILED: 'failed', WITHDRAWN: 'withdrawn' },
  Notification: {
    __resolveReference: ({ id }, ctx) => findNotification(ctx, id),
    recipient: (row, _, ctx) => recipientOf(ctx, row),
    subject: (row) => wordingOf(row).subject,
    body: (row) => wordingOf(row).body,
    appointment: ({ appointmentId }) => (appointmentId ? { id: appointmentId } : null),
    patient: ({ patientId }) => (patientId ? { id: patientId } : null),
  },
} satisfies Resolvers
