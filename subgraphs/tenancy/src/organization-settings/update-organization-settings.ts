import { notFound } from '@platform/shared/errors'
import { given } from '@platform/shared/given'
import { refuseStale } from '@platform/shared/refuse-stale'
import { requiredText } from '@platform/shared/required-text'
import { clinicOf } from '../clinic-of.ts'
import type { TenancyContext } from '../context.ts'
import { brandColorOf, logoUrlOf } from './branding.ts'
import { reminderTimes, withinBounds } from './setting-bounds.ts'

type Input = {
  version: number
  brandColor?: string | null | undefined
  logoUrl?: URL | null | undefined
  emailFromName?: string | null | undefined
  feedsNameService?: boolean | null | undefined
  holdTtlSeconds?: number | null | undefined
  bookingConfirmationHours?: number | null | undefined
  noShowGraceMinutes?: number | null | undefined
  cancellationCutoffHours?: number | null | undefined
  lowRating?: number | null | undefined
  reminderMinutes?: readonly number[] | null | undefined
}

/** Changes how the asker's clinic looks and works. */
export async function updateOrganizationSettings(ctx: TenancyContext, { version, ...input }: Input) {
  const organizationId = clinicOf(ctx.actor)
  withinBounds(input)
  const organization = await ctx.db.organization.findUnique({ where: { id: organizationId } })
  const settings = await ctx.db.organizationSettings.findUnique({ where: { organizationId } })
  if (!organization || !settings) throw notFound('Organization')
  refuseStale(settings, version)

  const updated = await ctx.db.organizationSettings.update({
    where: { organizationId, version },
    data: given({
      brandColor: input.brandColor == null ? undefined : brandColorOf(input.brandColor),
      logoUrl: input.logoUrl && logoUrlOf(input.logoUrl),
      emailFromName: input.emailFromName == null ? input.emailFromName : mailName(input.emailFromName),
      feedsNameService: input.feedsNameService ?? undefined,
      holdTtlSeconds: input.holdTtlSeconds ?? undefined,
      bookingConfirmationHours: input.bookingConfirmationHours ?? undefined,
      noShowGraceMinutes: input.noShowGraceMinutes ?? undefined,
      cancellationCutoffHours: input.cancellationCutoffHours ?? undefined,
      lowRating: input.lowRating ?? undefined,
      reminderMinutes: input.reminderMinutes ? reminderTimes(input.reminderMinutes) : undefined,
    }),
  })
  await ctx.emit({
    type: 'organization_settings.updated',
    subjectIds: [organizationId],
    data: { slug: organization.slug },
  })
  return updated
}

const mailName = (name: string) => requiredText(name, 'emailFromName', 78)
