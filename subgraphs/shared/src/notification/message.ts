import { z } from 'zod'

/** The languages messages are written in. */
export const LOCALES = ['en', 'ro', 'es'] as const
export type Locale = (typeof LOCALES)[number]

export const CHANNELS = ['email', 'sms'] as const
export type Channel = (typeof CHANNELS)[number]

const instant = z.iso.datetime()

/** To whom, from which clinic, when and where. Not for what: a message may be read over a shoulder. */
const Visit = z.object({
  name: z.string(),
  clinic: z.string(),
  startsAt: instant,
  timezone: z.string(),
  place: z.string().nullable(),
})

/** What each message is made of. Kept with it, so nothing that is health data may be here. */
export const MESSAGE_PARAMETERS = {
  /** The clinic got a request and will call. */
  visit_received: Visit,
  visit_booked: Visit,
  visit_moved: Visit,
  visit_cancelled: Visit,
  visit_reminder: Visit,
  /** To who gives it: nobody said that it began, or that the patient did not come. */
  visit_unattended: Visit,
  /** To who gives them. */
  daily_agenda: z.object({
    name: z.string(),
    clinic: z.string(),
    date: z.iso.date(),
    timezone: z.string(),
    visits: z.array(z.object({ startsAt: instant, endsAt: instant })),
  }),
} as const

export type Template = keyof typeof MESSAGE_PARAMETERS
type Written = { [T in Template]: { template: T; parameters: z.infer<(typeof MESSAGE_PARAMETERS)[T]> } }[Template]

/** A message to somebody. */
export type Message = Written & {
  /** Of two messages of a clinic with one key the second is not written. */
  key: string
  channel: Channel
  /** A mail address, or a phone number in E.164. */
  recipient: string
  locale: Locale
  /** When there is no use in it any more. */
  expiresAt: Date
  /** The visit it is about. With `standsAt` it is sent only while that visit takes place then. */
  about?: { appointmentId: string; patientId: string | null; standsAt?: Date }
  /** An .ics that goes with a mail. */
  calendarFile?: string | null
}
