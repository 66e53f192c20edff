import type { Conflict } from '../availability/conflict.ts'

const MESSAGES: Record<Conflict['kind'], string> = {
  STAFF_ONLY: 'This calendar is not open to the public.',
  OUTSIDE_PERIOD: 'The calendar is not open on that day.',
  BEYOND_HORIZON: 'That is further ahead than this calendar reaches today.',
  BEYOND_BOOKING_WINDOW: 'That is further ahead than this service can be booked today.',
  SERVICE_NOT_OFFERED: 'The service is not given on that day.',
  TOO_SOON: 'The service has to be booked earlier.',
  OUTSIDE_LOCATION_HOURS: 'The location is not open then.',
  CLOSED: 'It is closed then.',
  NO_SPECIALIST: 'Nobody who can be booked gives this service in this calendar.',
  OUTSIDE_HOURS: 'The specialist does not work then.',
  TIME_OFF: 'The specialist is away.',
  APPOINTMENT: 'Another visit takes this time.',
  HELD: 'Somebody else is choosing this time at the moment.',
  EXTERNAL_BUSY: 'The connected account of the specialist is busy then.',
  DAY_LIMIT: 'The specialist takes no more of these visits that day.',
  WEEK_LIMIT: 'The specialist takes no more of these visits that week.',
  OFF_GRID: 'Visits of this service do not begin at this time.',
}

/** A conflict in the words of the schema: what it does not have is null. */
export function conflictWords(conflict: Conflict) {
  const at =
    'until' in conflict
      ? conflict.until
      : 'earliest' in conflict
        ? conflict.earliest
        : 'expiresAt' in conflict
          ? conflict.expiresAt
          : null
  return {
    kind: conflict.kind,
    message: MESSAGES[conflict.kind],
    specialistId: 'specialistId' in conflict ? conflict.specialistId : null,
    at: at === null ? null : new Date(at),
    closureName: 'closure' in conflict ? conflict.closure.name : null,
    limit: 'limit' in conflict ? conflict.limit : null,
    timeOffId: 'timeOffId' in conflict ? conflict.timeOffId : null,
    appointmentId: 'appointmentId' in conflict ? conflict.appointmentId : null,
  }
}

export type WordedConflict = ReturnType<typeof conflictWords>
