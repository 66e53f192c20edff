import { notFound } from '@platform/shared/errors'
import { given } from '@platform/shared/given'
import { requiredText } from '@platform/shared/required-text'
import { timezoneOf } from '@platform/shared/timezone'
import { clinicOf } from '../clinic-of.ts'
import type { TenancyContext } from '../context.ts'
import { requireAllowance } from '../limit/require-allowance.ts'
import { loadOrganization } from '../organization/load-organization.ts'
import { addressOf } from './address.ts'
import { locationSlugOf } from './location-slug.ts'

type Text = string | null | undefined
type Input = {
  name: string
  slug: string
  timezone?: Text
  addressLine?: Text
  city?: Text
  postalCode?: Text
  country?: Text
  phone?: Text
}

/** Adds a location to the asker's clinic, in the clinic's zone unless it says otherwise. */
export async function createLocation(ctx: TenancyContext, input: Input) {
  const organizationId = clinicOf(ctx.actor)
  const organization = await loadOrganization(ctx, organizationId)
  if (!organization) throw notFound('Organization')
  await requireAllowance(ctx, organizationId, { permission: 'locations:manage', limit: 'locations' })

  const location = await ctx.db.location.create({
    data: {
      name: requiredText(input.name, 'name', 120),
      slug: await locationSlugOf(ctx, input.slug),
      timezone: input.timezone == null ? organization.timezone : timezoneOf(input.timezone),
      ...given({ ...addressOf(input), phone: input.phone }),
    },
  })
  await ctx.emit({ type: 'location.created', subjectIds: [location.id], data: {} })
  return location
}
