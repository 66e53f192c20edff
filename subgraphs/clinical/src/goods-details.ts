import { given } from '@platform/shared/given'
import { requiredText } from '@platform/shared/required-text'
import { optionalText } from './optional-text.ts'
import { priceMinor } from './price-minor.ts'

type Given<T> = T | null | undefined

export type GoodsDetails = {
  name?: Given<string>
  description?: Given<string>
  isActive?: Given<boolean>
  priceMinor?: Given<number>
  currency?: Given<string>
}

/** What was given of something that is sold for one price, checked, as its table keeps it. */
export const goodsDetails = (input: GoodsDetails) =>
  given({
    name: input.name === undefined ? undefined : requiredText(input.name ?? '', 'name', 120),
    description: optionalText(input.description, 'description', 2000),
    isActive: input.isActive ?? undefined,
    priceMinor: priceMinor(input.priceMinor, 'priceMinor') ?? undefined,
    currency: input.currency ?? undefined,
  })
