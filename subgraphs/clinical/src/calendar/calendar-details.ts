import { invalid } from '@platform/shared/errors'
import { given } from '@platform/shared/given'
import { dateFromLocal } from '@platform/shared/local-date'
import { requiredText } from '@platform/shared/required-text'
import { timezoneOf } from '@platform/shared/timezone'
import { clinicPlace } from '../clinic-place.ts'
import type { ClinicalContext } from '../context.ts'
import { optionalText } from '../optional-text.ts'
import type { CalendarKind, HorizonCounting } from './calendar-reach.ts'
import { calendarSlug } from './calendar-slug.ts'

type Given<T> = T | null | undefined

export type CalendarDetails = {
  name?: Given<string>
  slug?: Given<string>
  description?: Given<string>
  kind?: Given<CalendarKind>
  audience?: Given<'public' | 'staff'>
  isActive?: Given<boolean>
  timezone?: Given<string>
  locationId?: Given<string>
  startsOn?: Given<string>
  endsOn?: Given<string>
  horizonDays?: Given<number>
  horizonCounting?: Given<HorizonCounting>
}

const day = (date: Given<string>) => (date == null ? date : dateFromLocal(date))

/** What was given of a calendar, checked, as the table keeps it. Null leaves what must be there as it is. */
export async function calendarDetails(ctx: ClinicalContext, input: CalendarDetails, except?: string) {
  if (input.locationId) await refuseUnused(ctx, input.locationId)
  return given({
    name: input.name === undefined ? undefined : requiredText(input.name ?? '', 'name', 120),
    slug: input.slug == null ? undefined : await calendarSlug(ctx, input.slug, except),
    description: optionalText(input.description, 'description', 2000),
    kind: input.kind ?? undefined,
    audience: input.audience ?? undefined,
    isActive: input.isActive ?? undefined,
    timezone: input.timezone == null ? undefined : timezoneOf(input.timezone),
    locationId: input.locationId,
    startsOn: day(input.startsOn),
    endsOn: day(input.endsOn),
    horizonDays: input.horizonDays,
    horizonCounting: input.horizonCounting,
  })
}

async function refuseUnused(ctx: ClinicalContext, locationId: string) {
  const { isActive } = await clinicPlace(ctx, locationId)
  if (!isActive) throw invalid('This location is not in use', 'locationId')
}
