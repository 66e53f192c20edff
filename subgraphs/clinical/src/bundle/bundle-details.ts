import { conflict } from '@platform/shared/errors'
import { given } from '@platform/shared/given'
import { requiredText } from '@platform/shared/required-text'
import type { ClinicalContext } from '../context.ts'
import { optionalText } from '../optional-text.ts'
import { priceMinor } from '../price-minor.ts'

type Given<T> = T | null | undefined

export type BundleDetails = {
  name?: Given<string>
  description?: Given<string>
  isActive?: Given<boolean>
  priceMinor?: Given<number>
  currency?: Given<string>
}

/** What was given of a bundle, checked, as the table keeps it. Refuses the name of another. */
export async function bundleDetails({ db }: ClinicalContext, input: BundleDetails, except?: string) {
  const name = input.name === undefined ? undefined : requiredText(input.name ?? '', 'name', 120)
  const taken = name && (await db.bundle.findFirst({ where: { name, ...(except && { id: { not: except } }) } }))
  if (taken) throw conflict('Another bundle has this name', 'name')
  return given({
    name,
    description: optionalText(input.description, 'description', 2000),
    isActive: input.isActive ?? undefined,
    priceMinor: priceMinor(input.priceMinor, 'priceMinor') ?? undefined,
    currency: input.currency ?? undefined,
  })
}
