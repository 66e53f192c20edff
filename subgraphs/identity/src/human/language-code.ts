import { invalid } from '@platform/shared/errors'

const FORM = /^[a-z]{2,3}(-[A-Z]{2})?$/

/** A language as BCP 47, with a region at most: `ro`, `es-SV`. Refuses what names no language. */
export function languageCode(code: string): string {
  if (!FORM.test(code) || !isKnown(code)) throw invalid(`${code} is not a language`, 'languageCode')
  return code
}

/** A language without a name is one that nobody speaks. */
const isKnown = (code: string) =>
  new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(code) !== undefined
