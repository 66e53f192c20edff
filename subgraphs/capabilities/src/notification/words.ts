import type { Locale, Template } from '@platform/shared/notification/message'
import { ENGLISH } from './words-en.ts'
import { ROMANIAN } from './words-ro.ts'
import { SPANISH } from './words-es.ts'

export type VisitTemplate = Exclude<Template, 'daily_agenda'>

/** What messages say in one language. A subject names the clinic and never the reason of a visit. */
export type Words = {
  greeting: (name: string) => string
  at: (place: string) => string
  visit: Record<VisitTemplate, { subject: string; says: (when: string) => string }>
  agenda: { subject: string; says: (date: string, count: number) => string }
}

export const WORDS: Record<Locale, Words> = { en: ENGLISH, ro: ROMANIAN, es: SPANISH }
