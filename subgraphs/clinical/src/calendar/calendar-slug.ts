import { conflict, invalid } from '@platform/shared/errors'
import type { ClinicalContext } from '../context.ts'

/** A slug as it was given. Refuses a malformed one, and that of another calendar of the clinic. */
export async function calendarSlug({ db }: ClinicalContext, slug: string, except?: string): Promise<string> {
  if (!/^[a-z0-9](-?[a-z0-9])*$/.test(slug) || slug.length > 60)
    throw invalid('A slug has up to 60 small letters, digits and single hyphens, and no hyphen at an end', 'slug')
  const taken = await db.calendar.findFirst({ where: { slug, ...(except && { id: { not: except } }) } })
  if (taken) throw conflict(`${taken.name} has the slug ${slug} already`, 'slug')
  return slug
}
