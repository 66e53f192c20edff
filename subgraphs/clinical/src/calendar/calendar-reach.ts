import { invalid } from '@platform/shared/errors'

export type CalendarKind = 'campaign' | 'promotional' | 'rolling-horizon' | 'open'
export type HorizonCounting = 'calendar-days' | 'business-days'

/** How far a calendar goes, as the columns say it. */
export type CalendarReach = {
  kind: string
  startsOn: Date | null
  endsOn: Date | null
  horizonDays: number | null
  horizonCounting: string | null
}

/** Refuses what does not go together. The database holds the same. */
export function refuseUnreachable({ kind, startsOn, endsOn, horizonDays, horizonCounting }: CalendarReach) {
  const needsPeriod = kind === 'campaign' || kind === 'promotional'
  if (needsPeriod && !startsOn) throw invalid('This kind of calendar needs a first day', 'startsOn')
  if (needsPeriod && !endsOn) throw invalid('This kind of calendar needs a last day', 'endsOn')
  if (startsOn && endsOn && endsOn < startsOn) throw invalid('Not before the first day', 'endsOn')

  if (kind === 'rolling-horizon') {
    if (horizonDays === null) throw invalid('A rolling horizon needs to know how far it reaches', 'horizonDays')
    if (horizonDays < 1 || horizonDays > 730) throw invalid('1 to 730', 'horizonDays')
    return
  }
  if (horizonDays !== null) throw invalid('Only a rolling horizon reaches so many days', 'horizonDays')
  if (horizonCounting !== null) throw invalid('Only a rolling horizon counts days', 'horizonCounting')
}
