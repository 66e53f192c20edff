/** Where an appointment is in its life, as the table keeps it. */
export type AppointmentStatus = 'booked' | 'upcoming' | 'confirmed' | 'inprogress' | 'done' | 'cancelled' | 'noshow'

const BLOCKING: readonly AppointmentStatus[] = ['booked', 'upcoming', 'confirmed', 'inprogress']

/** True while the appointment keeps its time from everybody else: the very states of the database's exclusion constraint. */
export const isBlocking = (status: AppointmentStatus) => BLOCKING.includes(status)

/** True when it uses up a place of a day or week limit: a visit that took place does, although its time is free again. */
export const countsTowardsLimits = (status: AppointmentStatus) => isBlocking(status) || status === 'done'
