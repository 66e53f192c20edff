import { conflict } from '@platform/shared/errors'
import { requiredText } from '@platform/shared/required-text'
import { timezoneOf } from '@platform/shared/timezone'
import type { TenancyContext } from '../context.ts'
import { furnishOrganization } from './furnish-organization.ts'
import { languageOf } from './language.ts'
import { slugOf } from './slug.ts'

type Input = {
  name: string
  slug: string
  timezone: string
  languageCode: string
  countryCode: string
  adminEmail: string
  tierCode?: string | undefined
}

/** Creates a clinic as a draft, complete but for its first administrator, who is invited. Refuses a slug that is taken, also by a clinic long gone. */
export async function createOrganization(ctx: TenancyContext, { adminEmail, tierCode = 'starter', ...input }: Input) {
  const data = {
    name: requiredText(input.name, 'name', 120),
    slug: slugOf(input.slug),
    timezone: timezoneOf(input.timezone),
    languageCode: languageOf(input.languageCode),
    countryCode: input.countryCode,
  }
  const taken = await ctx.db.organization.findUnique({ where: { slug: data.slug } })
  if (taken) throw conflict(`The slug ${data.slug} is taken`, 'slug')

  const organization = await ctx.db.organization.create({ data })
  await furnishOrganization(ctx, organization, { adminEmail, tierCode })
  await ctx.emit({
    type: 'organization.created',
    subjectIds: [organization.id],
    data: { slug: organization.slug },
    organizationId: organization.id,
  })
  return organization
}
