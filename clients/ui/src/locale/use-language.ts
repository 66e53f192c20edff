'use client'
import { useLocale } from 'next-intl'

/** The language of the pages, by which it is stored and sent: `en`. The locale also says whose dates and clocks: `en-GB`. */
export const useLanguage = (): string => useLocale().slice(0, 2)
