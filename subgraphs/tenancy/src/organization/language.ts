import { invalid } from '@platform/shared/errors'

const LANGUAGES: readonly string[] = ['en', 'es', 'ro']

/** A language the platform is translated into. */
export function languageOf(code: string): string {
  if (LANGUAGES.includes(code)) return code
  throw invalid(`Choose one of these languages: ${LANGUAGES.join(', ')}`, 'languageCode')
}
