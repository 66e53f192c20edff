import { invalid } from '@platform/shared/errors'

const SLUG = /^[a-z0-9](?:[a-z0-9-]{1,38}[a-z0-9])$/

/** Words that the audience of an operation uses otherwise. */
const TAKEN = ['public', 'partners']

/** A partner's name among those an operation is published to. */
export function partnerSlug(text: string): string {
  if (!SLUG.test(text)) throw invalid('A slug has 3 to 40 small letters, digits and hyphens', 'slug')
  if (TAKEN.includes(text)) throw invalid(`No partner is called ${text}`, 'slug')
  return text
}
