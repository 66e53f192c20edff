import { numberOrNull } from '@platform/ui/form/number-or-null.ts'
import { toMajor, toMinor } from '#money/minor-units.ts'
import type { Assignment, BillingModel, ServiceRowFragment } from '../gql/graphql.ts'

const written = (number: number | null | undefined) => (number == null ? '' : String(number))

/** A service as a form holds it. Numbers are as they are typed; amounts are in whole units of the currency. */
export function draftOf(service: ServiceRowFragment | undefined, currency: string) {
  const { billing } = service ?? {}
  const money = billing?.price.currency ?? currency
  const amount = (minor: number | undefined) => (minor === undefined ? '' : toMajor(minor, money))
  return {
    name: service?.name ?? '',
    description: service?.description ?? '',
    isActive: service?.isActive ?? true,
    durationMinutes: String(service?.durationMinutes ?? 45),
    intervalMinutes: written(service?.intervalMinutes),
    offsetMinutes: String(service?.offsetMinutes ?? 0),
    bufferBeforeMinutes: String(service?.bufferBeforeMinutes ?? 0),
    bufferAfterMinutes: String(service?.bufferAfterMinutes ?? 0),
    noticeMinutes: String(service?.noticeMinutes ?? 0),
    bookingWindowDays: written(service?.bookingWindowDays),
    dayLimit: written(service?.dayLimit),
    weekLimit: written(service?.weekLimit),
    isFixedGrid: service?.isFixedGrid ?? false,
    validFrom: service?.validFrom ?? '',
    validUntil: service?.validUntil ?? '',
    assignment: (service?.assignment ?? 'ROUND_ROBIN') as string,
    model: (billing?.model ?? 'SESSION') as string,
    currency: money,
    price: amount(billing?.price.amountMinor),
    includedMinutes: written(billing?.includedMinutes),
    unitMinutes: written(billing?.unitMinutes),
    extraPrice: amount(billing?.extraPrice?.amountMinor),
    specialistIds: service?.specialists.map(({ id }) => id) ?? [],
  }
}
export type ServiceDraft = ReturnType<typeof draftOf>

/** The draft as the graph takes it. What does not belong to the way a service is paid is left out. */
export function inputOf(draft: ServiceDraft) {
  const { model, currency, price, includedMinutes, unitMinutes, extraPrice, isActive: _, ...rest } = draft
  const isHybrid = model === 'HYBRID'
  return {
    ...rest,
    description: draft.description || null,
    durationMinutes: Number(draft.durationMinutes),
    intervalMinutes: numberOrNull(draft.intervalMinutes),
    offsetMinutes: Number(draft.offsetMinutes),
    bufferBeforeMinutes: Number(draft.bufferBeforeMinutes),
    bufferAfterMinutes: Number(draft.bufferAfterMinutes),
    noticeMinutes: Number(draft.noticeMinutes),
    bookingWindowDays: numberOrNull(draft.bookingWindowDays),
    dayLimit: numberOrNull(draft.dayLimit),
    weekLimit: numberOrNull(draft.weekLimit),
    validFrom: draft.validFrom || null,
    validUntil: draft.validUntil || null,
    // Chosen from lists of just these.
    assignment: draft.assignment as Assignment,
    billing: {
      model: model as BillingModel,
      currency,
      priceMinor: toMinor(price, currency),
      ...(model === 'SESSION' ? {} : { unitMinutes: numberOrNull(unitMinutes) }),
      ...(isHybrid
        ? { includedMinutes: numberOrNull(includedMinutes), extraPriceMinor: toMinor(extraPrice, currency) }
        : {}),
    },
  }
}
