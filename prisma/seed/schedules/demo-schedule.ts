import type { DemoVisits } from './demo-visits.ts'

/** `{540,720}` is nine to twelve: minutes after midnight, as the database keeps them. */
export type Ranges = readonly number[]

/** A week from Monday on; a shorter one is closed for the rest of it. */
export type Week = readonly Ranges[]

type Specialist = {
  /** Its owner signs in with this address; without one the clinic knows them by name alone. */
  account?: string
  displayName: string
  title: string
  signature?: string
  specialties: readonly string[]
  services: readonly string[]
  rank: number
  week: Week
}
type Service = {
  name: string
  description: string
  durationMinutes: number
  intervalMinutes: number
  bufferAfterMinutes?: number
  noticeMinutes: number
  bookingWindowDays?: number
  dayLimit?: number
  fixedGrid?: boolean
  assignment?: 'round-robin' | 'priority' | 'collective'
  priceMinor: number
} & (
  | { billing: 'session' }
  | { billing: 'time'; billingUnitMinutes: number }
  | { billing: 'hybrid'; includedMinutes: number; billingUnitMinutes: number; extraPriceMinor: number }
)
type Calendar = {
  name: string
  slug: string
  description: string
  audience: 'public' | 'staff'
  /** A video visit takes place nowhere. */
  atFirstLocation: boolean
  services: readonly { name: string; priceMinor?: number; durationMinutes?: number }[]
  /** Hours of their own in this calendar, by the name of the specialist. */
  hours?: Readonly<Record<string, Week>>
} & (
  | { kind: 'open' }
  | { kind: 'rolling-horizon'; horizonDays: number; horizonCounting: 'calendar-days' | 'business-days' }
  /** Days from the one on which the demo world is made. */
  | { kind: 'campaign' | 'promotional'; fromDay: number; untilDay: number }
)

/** The ground bookings stand on at a demo clinic, and some bookings. */
export type DemoSchedule = {
  currency: string
  specialties: readonly { name: string; description: string }[]
  specialists: readonly Specialist[]
  services: readonly Service[]
  products: readonly { name: string; description: string; priceMinor: number }[]
  bundle: { name: string; priceMinor: number; service: string; visits: number; product: string }
  calendars: readonly Calendar[]
  openingWeek: Week
  closure: { name: string; inDays: number }
} & DemoVisits

/** The same ranges on each working day. */
export const workdays = (ranges: Ranges): Week => Array.from({ length: 5 }, () => ranges)
