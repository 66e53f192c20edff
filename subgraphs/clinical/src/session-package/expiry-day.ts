import { dateFromLocal } from '@platform/shared/local-date'

/** The last day as the table keeps it: null is without an end, undefined was not said. */
export const expiryDay = (day: string | null | undefined) => (day == null ? day : dateFromLocal(day))
