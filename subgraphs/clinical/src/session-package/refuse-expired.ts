import { conflict } from '@platform/shared/errors'
import { localDate } from '@platform/shared/local-date'
import type { Instant } from '../span/span.ts'
import { localDateOf } from '../zoned-time/local-day.ts'
import { localDayAt } from '../zoned-time/wall-time.ts'

/** Refuses visits that begin after the last day of their sessions, by the clock of a zone. */
export function refuseExpired({ expiresOn }: { expiresOn: Date | null }, starts: readonly Instant[], zone: string) {
  const last = localDate(expiresOn)
  const isLate = (start: Instant) => last !== null && localDateOf(localDayAt(start, zone)) > last
  if (starts.some(isLate)) throw conflict(`These sessions are good until ${last}`, 'sessionPackageId')
}
