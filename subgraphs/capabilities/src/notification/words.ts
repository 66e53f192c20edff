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

/** By the version messages were written under. One that was sent is never worded anew: a change of words is a new version. */
export const WORDS: Partial<Record<number, Record<Locale, Words>>> = {
  1: { en: ENGLISH, ro: ROMANIAN, es: SPANISH },
}
