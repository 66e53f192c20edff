import ical from 'node-ical'
import { expect, test } from 'vitest'
import { calendarText, type CalendarEntry } from './calendar-text.ts'

const entry = (its: Partial<CalendarEntry> = {}): CalendarEntry => ({
  id: '019aa000-0000-7000-8000-000000000001',
  // The night the clocks go back in Bucharest, and an hour that comes twice there.
  start: new Date('2026-10-25T00:30:00Z'),
  end: new Date('2026-10-25T01:20:00Z'),
  isCancelled: false,
  sequence: 0,
  changedAt: new Date('2026-10-01T08:00:00Z'),
  summary: 'Programare – Aurora; Centru, "nou"',
  location: 'Aurora Centru, Strada Lungă 1\\2, 010101 București',
  ...its,
})

function parsed(text: string) {
  const parsedCalendar = ical.sync.parseICS(text)
  const events = Object.values(parsedCalendar).filter((part) => part?.type === 'VEVENT')
  return { events, text }
}

test('another parser reads back what was written: times in UTC, words as they were', () => {
  const { events, text } = parsed(calendarText({ name: 'Aurora', entries: [entry()] }))
  expect(events).toHaveLength(1)
  expect(events[0]).toMatchObject({
    uid: '019aa000-0000-7000-8000-000000000001@appointments.clinic-platform',
    summary: 'Programare – Aurora; Centru, "nou"',
    location: 'Aurora Centru, Strada Lungă 1\\2, 010101 București',
    status: 'CONFIRMED',
  })
  expect(events[0]?.start?.toISOString()).toBe('2026-10-25T00:30:00.000Z')
  expect(events[0]?.end?.toISOString()).toBe('2026-10-25T01:20:00.000Z')
  expect(text).toContain('DTSTART:20261025T003000Z\r\n')
  expect(text).toContain('METHOD:PUBLISH\r\n')
  expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true)
})

test('the same visits give the same text; a move keeps the name and counts on; what is called off says so', () => {
  const before = calendarText({ name: 'Aurora', entries: [entry()] })
  expect(calendarText({ name: 'Aurora', entries: [entry()] })).toBe(before)
  const start = new Date('2026-11-02T08:00:00Z')
  const [moved] = parsed(calendarText({ name: 'Aurora', entries: [entry({ start, sequence: 1 })] })).events
  const [first] = parsed(before).events
  expect([moved?.uid, Number(moved?.['sequence'])]).toEqual([first?.uid, 1])

  const off = entry({ isCancelled: true, sequence: 2 })
  const { events, text } = parsed(calendarText({ name: 'Aurora', entries: [off], isCancellation: true }))
  expect(text).toContain('METHOD:CANCEL\r\n')
  expect([events[0]?.uid, events[0]?.status, Number(events[0]?.['sequence'])]).toEqual([first?.uid, 'CANCELLED', 2])
})

test('words cannot add lines of their own', () => {
  const { events, text } = parsed(
    calendarText({ name: 'A', entries: [entry({ summary: 'x\r\nATTENDEE:mailto:a@b.test' })] }),
  )
  expect(events[0]?.['attendee']).toBeUndefined()
  expect(text).not.toContain('\r\nATTENDEE')
})
