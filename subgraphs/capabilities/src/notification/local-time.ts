import type { Locale } from '@platform/shared/notification/message'

const DAY = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const
/** By 24 hours everywhere: nobody comes twelve hours late. */
const TIME = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const

const format = (locale: Locale, timeZone: string, parts: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { timeZone, ...parts })

/** `Friday 27 November 2026, 10:00 (Europe/Bucharest, GMT+2)`, in the reader's language. */
export function dayAndTime(instant: string, timezone: string, locale: Locale): string {
  const at = new Date(instant)
  const offset = format(locale, timezone, { timeZoneName: 'shortOffset' })
    .formatToParts(at)
    .find(({ type }) => type === 'timeZoneName')?.value
  return `${format(locale, timezone, DAY).format(at)}, ${clockTime(instant, timezone, locale)} (${timezone}, ${offset})`
}

/** `10:00` */
export const clockTime = (instant: string, timezone: string, locale: Locale) =>
  format(locale, timezone, TIME).format(new Date(instant))

/** A calendar day in words. */
export const dayOf = (date: string, locale: Locale) => format(locale, 'UTC', DAY).format(new Date(`${date}T00:00:00Z`))
