import { readBusyTimes } from '../appointment/read-busy-times.ts'
import type { ReadVisits } from './visits.ts'

/** What is booked. No account is connected yet, so nothing is known of what else there is. */
export const readVisits: ReadVisits = async (ctx, asked) => ({ ...(await readBusyTimes(ctx, asked)), external: [] })
