import { notFound } from '@platform/shared/errors'
import { given } from '@platform/shared/given'
import { refuseStale } from '@platform/shared/refuse-stale'
import { requiredText } from '@platform/shared/required-text'
import { timezoneOf } from '@platform/shared/timezone'
import type { TenancyContext } from '../context.ts'
import { addressOf } from './address.ts'
import { locationSlugOf } from './location-slug.ts'

type Text = string | null | undefined
type Input = {
  locationId: string
  version: number
  name?: Text
  slug?: Text
  timezone?: Text
  addressLine?: Text
  city?: Text
  postalCode?: Text
  country?: Text
  phone?: Text
}

/** Changes the details of a location. Of a closed one too: a new place may want its slug. */
export async function updateLocation(ctx: TenancyContext, { locationId: id, version, ...input }: Input) {
  const location = await ctx.db.location.findUnique({ where: { id } })
  if (!location) throw notFound('Location', 'locationId')
  refuseStale(location, version)

  const updated = await ctx.db.location.update({
    where: { id, version },
    data: given({
      name: input.name == null ? undefined : requiredText(input.name, 'name', 120),
      slug: input.slug == null ? undefined : await locationSlugOf(ctx, input.slug, id),
      timezone: input.timezone == null ? undefined : timezoneOf(input.timezone),
      ...addressOf(input),
      phone: input.phone,
    }),
  })
  await ctx.emit({ type: 'location.updated', subjectIds: [id], data: {} })
  return updated
}
