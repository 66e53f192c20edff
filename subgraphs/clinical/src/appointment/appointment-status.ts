/** Every state there is, in the order of a life. */
export const APPOINTMENT_STATUSES = [
  'booked',
  'upcoming',
  'confirmed',
  'inprogress',
  'done',
  'cancelled',
  'noshow',
] as const

/** Where an appointment is in its life, as the table keeps it. */
export type AppointmentStatus = (typeof APPOINTMENT_STATUSES)[number]

/** Those in which an appointment keeps its time from everybody else: the very states of the database's exclusion constraint. */
export const BLOCKING: readonly AppointmentStatus[] = ['booked', 'upcoming', 'confirmed', 'inprogress']

/** True while the appointment keeps its time from everybody else. */
export const isBlocking = (status: AppointmentStatus) => BLOCKING.includes(status)

/** Those in which a visit does not take place: a session it took of a package is free again. */
export const GIVES_BACK: readonly AppointmentStatus[] = ['cancelled', 'noshow']

/** True when it uses up a place of a day or week limit: a visit that took place does, although its time is free again. */
export const countsTowardsLimits = (status: AppointmentStatus) => isBlocking(status) || status === 'done'
