import { cookies, headers } from 'next/headers'
import { chooseLocale, LOCALE_COOKIE, type Locale } from '../locale/locales.ts'
import type { App } from './configuration.ts'
import { organizationAt } from './organization-at.ts'

/** The language of this request's pages. */
export async function requestLocale(app: App): Promise<Locale> {
  const [kept, asked] = await Promise.all([cookies(), headers()])
  const found = app === 'console' ? null : await organizationAt(asked.get('host') ?? '', app)
  const otherwise = found?.is === 'found' ? found.organization.languageCode : 'en'
  return chooseLocale(kept.get(LOCALE_COOKIE)?.value, asked.get('accept-language'), otherwise)
}
