import { notFound } from '@platform/shared/errors'
import { given } from '@platform/shared/given'
import { refuseStale } from '@platform/shared/refuse-stale'
import { requiredText } from '@platform/shared/required-text'
import { timezoneOf } from '@platform/shared/timezone'
import { clinicOf } from '../clinic-of.ts'
import type { TenancyContext } from '../context.ts'
import { languageOf } from './language.ts'

type Input = {
  version: number
  name?: string | null | undefined
  timezone?: string | null | undefined
  languageCode?: string | null | undefined
  countryCode?: string | null | undefined
}

/** Changes the name or the locale of the asker's clinic. Its slug stays: it is part of addresses. */
export async function updateOrganization(ctx: TenancyContext, { version, ...input }: Input) {
  const id = clinicOf(ctx.actor)
  const organization = await ctx.db.organization.findUnique({ where: { id } })
  if (!organization) throw notFound('Organization')
  refuseStale(organization, version)

  const updated = await ctx.db.organization.update({
    where: { id, version },
    data: given({
      name: input.name == null ? undefined : requiredText(input.name, 'name', 120),
      timezone: input.timezone == null ? undefined : timezoneOf(input.timezone),
      languageCode: input.languageCode == null ? undefined : languageOf(input.languageCode),
      countryCode: input.countryCode ?? undefined,
    }),
  })
  await ctx.emit({ type: 'organization.updated', subjectIds: [id], data: { slug: updated.slug } })
  return updated
}
