import type { Locale } from './locales.ts'

/** Whose dates and clocks, where a browser does not say: those of the countries that our clinics are in. */
const USUAL: Record<Locale, string> = { en: 'en-GB', ro: 'ro-RO', es: 'es-ES' }

/** A language with the region that the browser asks for, so that Americans read 2 PM and Britons 14:00. */
export function regionalLocale(language: Locale, accepted: string | null): string {
  const wanted = (accepted ?? '').split(',').map((one) => one.split(';')[0]?.trim() ?? '')
  return wanted.find((tag) => new RegExp(`^${language}-[A-Z]{2}$`, 'i').test(tag)) ?? USUAL[language]
}
