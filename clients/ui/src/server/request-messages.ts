import type { AbstractIntlMessages } from 'next-intl'
import type { Locale } from '../locale/locales.ts'
import en from '../messages/en.json' with { type: 'json' }
import es from '../messages/es.json' with { type: 'json' }
import ro from '../messages/ro.json' with { type: 'json' }

const SHARED: Record<Locale, AbstractIntlMessages> = { en, es, ro }

/** What an app says, and what all of them say. */
export const messagesFor = (locale: Locale, own: Record<Locale, AbstractIntlMessages>) => ({
  ...SHARED[locale],
  ...own[locale],
})
