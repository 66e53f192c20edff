import type { Actor } from '@platform/shared/actor'

const STAFF: readonly Actor['role'][] = ['admin', 'specialist', 'customer_support', 'service', 'system']

/** True for those whom the database takes for staff (`app.is_staff()`): they may book in calendars that are not public. */
export const holdsStaffRole = ({ role }: Actor) => STAFF.includes(role)
