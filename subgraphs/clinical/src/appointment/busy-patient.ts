import type { ClinicalContext } from '../context.ts'
import { BLOCKING } from './appointment-status.ts'

type Asked = { patientId: string; start: Date; end: Date; exceptId?: string }

/** What a patient has at a time already, in order. */
export const appointmentsOfPatientAt = ({ db }: ClinicalContext, { patientId, start, end, exceptId }: Asked) =>
  db.appointment.findMany({
    where: {
      patientId,
      status: { in: [...BLOCKING] },
      startsAt: { lt: end },
      endsAt: { gt: start },
      ...(exceptId && { id: { not: exceptId } }),
    },
    orderBy: { startsAt: 'asc' },
  })
