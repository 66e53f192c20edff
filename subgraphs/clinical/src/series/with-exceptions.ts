import { invalid } from '@platform/shared/errors'
import type { LocalDate } from '../zoned-time/local-day.ts'
import type { WantedVisit } from './judge-visits.ts'

export type SeriesException = { date: LocalDate; start?: Date | null | undefined }

/** Visits as they are wanted in the end: some at another time, some left out. Refuses a day that is none of the series. */
export function withExceptions<Visit extends WantedVisit>(
  visits: readonly Visit[],
  exceptions: readonly SeriesException[],
): Visit[] {
  const said = new Map(exceptions.map(({ date, start }) => [date, start ?? null]))
  if (said.size < exceptions.length) throw invalid('A day is named twice', 'exceptions')
  const days = new Set(visits.map(({ date }) => date))
  for (const date of said.keys()) if (!days.has(date)) throw invalid(`${date} is no day of this series`, 'exceptions')

  return visits.flatMap((visit) => {
    const start = said.get(visit.date)
    if (start === null) return []
    return [start === undefined ? visit : { ...visit, start: start.getTime() }]
  })
}
