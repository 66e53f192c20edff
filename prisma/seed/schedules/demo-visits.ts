type Status = 'booked' | 'upcoming' | 'confirmed' | 'done' | 'cancelled' | 'noshow'

/** Those that are over lie before the day on which the demo world is made. */
export type DemoVisit = {
  /** By their number in the clinic's list. Null for a guest, who is nobody's patient yet. */
  patient: string | null
  guest?: {
    givenName: string
    familyName: string
    email: string
    phone: string
    birthDate: string
    languageCode: string
  }
  specialist: string
  companions?: readonly string[]
  service: string
  calendar: string
  /** Counted in working days from that day on; minutes after midnight. */
  workday: number
  minute: number
  status: Status
  /** The stars of one that is over. */
  rating?: number
  /** What staff told each other of it, the first in front; by the address they sign in with. */
  notes?: readonly { by: string; text: string }[]
}

/** Sessions that were prescribed, taken once a week at the same time. */
export type DemoSeries = Pick<DemoVisit, 'specialist' | 'service' | 'calendar' | 'minute'> & {
  patient: string
  /** Of how many sessions, and how many of them are booked. */
  sessions: number
  visits: number
  /** The first visit; those before the day on which the demo world is made took place. */
  firstWorkday: number
}

export type DemoVisits = { visits: readonly DemoVisit[]; series: readonly DemoSeries[] }

type Around = Pick<DemoVisit, 'specialist' | 'service' | 'calendar'>
type Row = readonly [patient: number, workday: number, hour: number, status: Status, rating?: number]

/** Visits of one specialist, a line each; half past nine is 9.5. */
export const visitsTo = (around: Around, rows: readonly Row[]): DemoVisit[] =>
  rows.map(([patient, workday, hour, status, rating]) => ({
    ...around,
    patient: String(patient),
    workday,
    minute: hour * 60,
    status,
    ...(rating !== undefined && { rating }),
  }))
