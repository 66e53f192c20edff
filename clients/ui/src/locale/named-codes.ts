/** What a clinic can write in. */
export const CLINIC_LANGUAGES = ['en', 'es', 'ro']

/** Codes to choose from under their names in a language, in its alphabetical order. */
export function namedCodes(codes: readonly string[], locale: string, type: 'region' | 'language') {
  const names = new Intl.DisplayNames([locale], { type })
  return codes
    .map((value) => ({ value, label: names.of(value) ?? value }))
    .toSorted((a, b) => a.label.localeCompare(b.label, locale))
}
