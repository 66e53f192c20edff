import { addDays } from '#clock/day.ts'
import { instantOf } from '#clock/wall-clock.ts'

/** The instant at which a day of the clinic ends. */
export const endOfDay = (day: string, zone: string): string => instantOf(`${addDays(day, 1)} 00:00:00`, zone)
