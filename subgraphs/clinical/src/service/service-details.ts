import { conflict } from '@platform/shared/errors'
import { given } from '@platform/shared/given'
import { dateFromLocal } from '@platform/shared/local-date'
import { requiredText } from '@platform/shared/required-text'
import type { ClinicalContext } from '../context.ts'
import { optionalText } from '../optional-text.ts'
import { billingTerms, type BillingInput } from './billing.ts'
import { refuseBeyondLimits } from './service-limits.ts'

type Given<T> = T | null | undefined

export type ServiceDetails = {
  name?: Given<string>
  description?: Given<string>
  isActive?: Given<boolean>
  durationMinutes?: Given<number>
  intervalMinutes?: Given<number>
  offsetMinutes?: Given<number>
  bufferBeforeMinutes?: Given<number>
  bufferAfterMinutes?: Given<number>
  noticeMinutes?: Given<number>
  bookingWindowDays?: Given<number>
  dayLimit?: Given<number>
  weekLimit?: Given<number>
  isFixedGrid?: Given<boolean>
  validFrom?: Given<string>
  validUntil?: Given<string>
  assignment?: Given<'round-robin' | 'priority' | 'collective'>
  billing?: Given<BillingInput>
}

const day = (date: Given<string>) => (date == null ? date : dateFromLocal(date))

/** What was given of a service, checked, as the table keeps it. Null leaves what must be there as it is. */
export async function serviceDetails(ctx: ClinicalContext, input: ServiceDetails, except?: string) {
  refuseBeyondLimits(input)
  return given({
    name: input.name === undefined ? undefined : await serviceName(ctx, input.name ?? '', except),
    description: optionalText(input.description, 'description', 2000),
    isActive: input.isActive ?? undefined,
    durationMinutes: input.durationMinutes ?? undefined,
    intervalMinutes: input.intervalMinutes ?? undefined,
    offsetMinutes: input.offsetMinutes ?? undefined,
    bufferBeforeMinutes: input.bufferBeforeMinutes ?? undefined,
    bufferAfterMinutes: input.bufferAfterMinutes ?? undefined,
    noticeMinutes: input.noticeMinutes ?? undefined,
    bookingWindowDays: input.bookingWindowDays,
    dayLimit: input.dayLimit,
    weekLimit: input.weekLimit,
    fixedGrid: input.isFixedGrid ?? undefined,
    validFrom: day(input.validFrom),
    validUntil: day(input.validUntil),
    assignment: input.assignment ?? undefined,
    ...(input.billing && billingTerms(input.billing)),
  })
}

async function serviceName({ db }: ClinicalContext, written: string, except?: string): Promise<string> {
  const name = requiredText(written, 'name', 120)
  const taken = await db.service.findFirst({ where: { name, ...(except && { id: { not: except } }) } })
  if (taken) throw conflict('Another service has this name', 'name')
  return name
}
