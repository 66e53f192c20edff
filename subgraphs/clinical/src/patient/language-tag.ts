import { invalid } from '@platform/shared/errors'

/** The language in its usual spelling (`ro`, `pt-BR`); null when no such tag can exist. */
export function canonicalLanguage(written: string): string | null {
  try {
    return Intl.getCanonicalLocales(written.trim().replaceAll('_', '-'))[0] ?? null
  } catch {
    return null
  }
}

/** The same, refusing what is none. */
export function languageTag(written: string): string {
  const tag = canonicalLanguage(written)
  if (!tag) throw invalid('That is not a language tag such as `ro`', 'languageCode')
  return tag
}
