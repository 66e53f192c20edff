import type { Notification } from '@platform/prisma/generated'
import { connection } from '@platform/shared/connection'
import { given } from '@platform/shared/given'
import type { CapabilitiesContext } from '../context.ts'

type Filter = {
  appointmentId?: string | null | undefined
  patientId?: string | null | undefined
  status?: string | null | undefined
}
type Asked = { first: number; after?: string | null | undefined; filter?: Filter | null | undefined }

/** The clinic's messages, newest first: ids grow with time. */
export const listNotifications = ({ db }: CapabilitiesContext, { filter, ...page }: Asked) =>
  connection<Notification>(
    page,
    {
      key: ({ id }) => [id],
      rows: (take, place) =>
        db.notification.findMany({
          where: {
            ...given({
              appointmentId: filter?.appointmentId ?? undefined,
              patientId: filter?.patientId ?? undefined,
              status: filter?.status ?? undefined,
            }),
            ...(place?.[0] && { id: { lt: place[0] } }),
          },
          orderBy: { id: 'desc' },
          take,
        }),
    },
    1,
  )
