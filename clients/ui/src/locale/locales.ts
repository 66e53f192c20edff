export const LOCALES = ['en', 'ro', 'es'] as const

export type Locale = (typeof LOCALES)[number]

export const LOCALE_COOKIE = 'locale'

const isLocale = (value: string): value is Locale => LOCALES.some((locale) => locale === value)

/** The person's choice, else the first language of their browser that we speak, else what the page's owner writes in. */
export function chooseLocale(chosen: string | undefined, accepted: string | null, otherwise: string): Locale {
  const wanted = (accepted ?? '').split(',').map((one) => one.split(';')[0]?.trim().slice(0, 2).toLowerCase() ?? '')
  return [chosen ?? '', ...wanted, otherwise].find(isLocale) ?? 'en'
}
