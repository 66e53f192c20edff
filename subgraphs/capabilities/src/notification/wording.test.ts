import { LOCALES, MESSAGE_PARAMETERS, type Template } from '@platform/shared/notification/message'
import { expect, test } from 'vitest'
import { wordingOf } from './wording.ts'

const parameters = {
  name: 'Ana',
  clinic: 'Clinica Aurora',
  startsAt: '2026-11-27T08:00:00.000Z',
  timezone: 'Europe/Bucharest',
  place: 'Calea Victoriei 118',
}
const agenda = (count: number) => ({
  ...parameters,
  date: '2026-11-27',
  visits: Array.from({ length: count }, () => ({
    startsAt: '2026-11-27T08:00:00.000Z',
    endsAt: '2026-11-27T08:45:00.000Z',
  })),
})
const said = (template: Template, locale: string, channel = 'email', given: object = parameters) =>
  wordingOf({ template, templateVersion: 1, locale, channel, parameters: given as typeof parameters })

test.each([
  ['en', 'Clinica Aurora: A reminder of your visit', 'Friday, 27 November 2026, 10:00 (Europe/Bucharest, GMT+2)'],
  ['ro', 'Clinica Aurora: Vă reamintim de vizită', 'vineri, 27 noiembrie 2026, 10:00 (Europe/Bucharest, GMT+2)'],
  [
    'es',
    'Clinica Aurora: Recordatorio de su cita',
    'viernes, 27 de noviembre de 2026, 10:00 (Europe/Bucharest, GMT+2)',
  ],
])('a reminder in %s tells the time of the clinic, and its zone', (locale, subject, time) => {
  const { subject: given, body } = said('visit_reminder', locale)
  expect(given).toBe(subject)
  expect(body).toContain(time)
  expect(body).toContain('Ana')
  expect(body).toContain('Calea Victoriei 118')
})

test('in summer and in winter the zone is what it is then', () => {
  const summer = { ...parameters, startsAt: '2026-10-25T00:30:00.000Z' }
  const winter = { ...parameters, startsAt: '2026-10-25T01:30:00.000Z' }
  expect(said('visit_moved', 'en', 'email', summer).body).toContain('03:30 (Europe/Bucharest, GMT+3)')
  expect(said('visit_moved', 'en', 'email', winter).body).toContain('03:30 (Europe/Bucharest, GMT+2)')
})

test('a text message is one line, without a title', () => {
  expect(said('visit_booked', 'en', 'sms')).toEqual({
    subject: null,
    body: 'Clinica Aurora: Your visit is booked for Friday, 27 November 2026, 10:00 (Europe/Bucharest, GMT+2). Where: Calea Victoriei 118.',
  })
})

test.each([
  [1, 'o vizită'],
  [19, '19 vizite'],
  [20, '20 de vizite'],
  [101, '101 vizite'],
])('an agenda of %i is grammatical in Romanian', (count, words) => {
  expect(said('daily_agenda', 'ro', 'email', agenda(count)).body).toContain(words)
})

test('every message has words in every language', () => {
  for (const template of Object.keys(MESSAGE_PARAMETERS) as Template[])
    for (const locale of LOCALES) expect(said(template, locale, 'email', agenda(2)).body).toContain('10:00')
})
