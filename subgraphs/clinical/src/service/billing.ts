import { invalid } from '@platform/shared/errors'
import type { Service } from '@platform/prisma/generated'

/** How a service is paid: the columns of it that say so. */
export type BillingTerms = Pick<
  Service,
  'billing' | 'priceMinor' | 'currency' | 'includedMinutes' | 'billingUnitMinutes' | 'extraPriceMinor'
>

const MODELS = ['session', 'time', 'hybrid'] as const
type BillingModel = (typeof MODELS)[number]

/** The model as the database keeps it: one of three, by a constraint. */
export const billingModel = ({ billing }: Pick<Service, 'billing'>): BillingModel =>
  MODELS.find((model) => model === billing) ?? 'session'

export type BillingInput = {
  model: BillingModel
  currency: string
  priceMinor: number
  includedMinutes?: number | null | undefined
  unitMinutes?: number | null | undefined
  extraPriceMinor?: number | null | undefined
}

/** The terms as they were given, checked. Refuses those that are missing from the model, and those that do not belong to it. */
export function billingTerms(input: BillingInput): BillingTerms {
  const { model, currency, priceMinor, includedMinutes = null, unitMinutes = null, extraPriceMinor = null } = input
  const at = (field: string) => ['billing', field]
  const refuseUnless = (isRight: boolean, message: string, field: string) => {
    if (!isRight) throw invalid(message, ...at(field))
  }
  const belongs = (value: number | null, isPart: boolean, field: string) =>
    refuseUnless((value !== null) === isPart, isPart ? `${model} needs this` : `${model} has none of this`, field)

  belongs(unitMinutes, model !== 'session', 'unitMinutes')
  belongs(includedMinutes, model === 'hybrid', 'includedMinutes')
  belongs(extraPriceMinor, model === 'hybrid', 'extraPriceMinor')
  refuseUnless(priceMinor >= 0, 'A price is not below 0', 'priceMinor')
  refuseUnless((extraPriceMinor ?? 0) >= 0, 'A price is not below 0', 'extraPriceMinor')
  for (const [field, minutes] of Object.entries({ unitMinutes, includedMinutes })) {
    const isOnGrid = minutes === null || (minutes % 5 === 0 && minutes >= 5 && minutes <= 1440)
    refuseUnless(isOnGrid, 'A multiple of 5 minutes, up to a day', field)
  }
  return { billing: model, currency, priceMinor, includedMinutes, billingUnitMinutes: unitMinutes, extraPriceMinor }
}

/**
 * What a visit of so many minutes costs, in minor units. A session has one price; time is paid by the unit, a unit that is
 * begun counting whole; a hybrid costs its price up to the minutes it includes and then, for each unit begun, the extra.
 */
export function priceOf(terms: BillingTerms, minutes: number): number {
  const { billing, priceMinor, includedMinutes, billingUnitMinutes, extraPriceMinor } = terms
  const units = (of: number) => Math.ceil(Math.max(of, 0) / (billingUnitMinutes ?? 1))
  if (billing === 'time') return priceMinor * units(minutes)
  if (billing === 'hybrid') return priceMinor + (extraPriceMinor ?? 0) * units(minutes - (includedMinutes ?? 0))
  return priceMinor
}
