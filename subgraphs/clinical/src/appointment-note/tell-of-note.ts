import type { Appointment } from '@platform/prisma/generated'
import type { ClinicalContext } from '../context.ts'

type Happened = 'appointment.note_added' | 'appointment.note_changed' | 'appointment.note_removed'

/** Tells that there is news among a visit's notes: of which visit, and nothing of what was written. */
export const tellOfNote = (
  { emit }: ClinicalContext,
  type: Happened,
  { id, specialistId }: Pick<Appointment, 'id' | 'specialistId'>,
) => emit({ type, subjectIds: [id, specialistId], data: {} })
