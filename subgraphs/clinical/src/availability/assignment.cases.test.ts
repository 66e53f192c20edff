import { describe, expect, test } from 'vitest'
import { anAppointment, anAvailability, aSpecialist, at, span, weekly } from '../testing/an-availability.ts'
import { clocks } from '../testing/told-slots.ts'
import type { Assignment } from './assignment.ts'
import { availability } from './availability.ts'
import type { Specialist } from './specialist.ts'

type Parts = Parameters<typeof anAvailability>[0]

/** Who gets each slot and who else could: `ana | bogdan clara`. */
const chosen = (specialists: Partial<Specialist>[], parts: Parts = {}) =>
  availability(anAvailability({ ...parts, specialists: specialists.map(aSpecialist) })).map(
    ({ specialistIds, alternativeIds }) => `${specialistIds.join('+')} | ${alternativeIds.join(' ')}`.trim(),
  )
const morning = (id: string, its: Partial<Specialist> = {}) => ({ id, hours: weekly('09:00-10:00'), ...its })
const bookedAtNine = (specialistId: string) => ({
  appointments: [anAppointment(span('2026-06-01T09:00', '10:00'), { specialistId })],
})

describe('taking turns', () => {
  test.each<[string, Partial<Specialist>[], string]>([
    [
      'fewest appointments of late',
      [morning('ana', { recentAppointments: 2 }), morning('bogdan', { recentAppointments: 1 })],
      'bogdan | ana',
    ],
    [
      'then who was assigned longest ago',
      [
        morning('ana', { lastAssignedAt: at('2026-05-20T09:00') }),
        morning('bogdan', { lastAssignedAt: at('2026-05-19T09:00') }),
      ],
      'bogdan | ana',
    ],
    ['and who never was before all', [morning('ana', { lastAssignedAt: 0 }), morning('bogdan')], 'bogdan | ana'],
    ['then the id', [morning('bogdan'), morning('clara'), morning('ana')], 'ana | bogdan clara'],
    ['ranks do not matter', [morning('ana', { rank: 2 }), morning('bogdan', { rank: 1 })], 'ana | bogdan'],
  ])('%s', (_, specialists, expected) => {
    expect(chosen(specialists)).toEqual([expected])
  })

  test('whoever is busy is passed over', () => {
    expect(chosen([morning('ana'), morning('bogdan')], { busy: bookedAtNine('ana') })).toEqual(['bogdan |'])
  })

  test("a slot that another one's day yields goes to whoever is first and free, as booking it would", () => {
    const specialists = [aSpecialist({ recentAppointments: 1 }), aSpecialist({ id: 'bogdan' })].map((one) => ({
      ...one,
      hours: weekly(one.id === 'ana' ? '09:15-10:00' : '09:00-10:00'),
    }))
    const input = anAvailability({ specialists, service: { durationMinutes: 30, intervalMinutes: 45 } })
    expect(availability(input).map((slot) => [slot.specialistIds, slot.alternativeIds])).toEqual([
      [['bogdan'], []],
      [['bogdan'], ['ana']],
    ])
    expect(clocks(input)).toBe('09:00 09:15')
  })

  test('and not to somebody whose day is full', () => {
    const specialists = [aSpecialist({ hours: weekly('08:45-11:00') }), aSpecialist({ id: 'bogdan' })]
    const busy = { appointments: [anAppointment(span('2026-06-01T07:00', '08:00'))] }
    const input = anAvailability({ specialists, busy, service: { dayLimit: 1, intervalMinutes: 90 } })
    expect(availability(input).map((slot) => [...slot.specialistIds, ...slot.alternativeIds])).toEqual([
      ['bogdan'],
      ['bogdan'],
    ])
  })

  test('the slots are those of all together, each once', () => {
    const specialists = [aSpecialist(), aSpecialist({ id: 'bogdan', hours: weekly('10:00-14:00') })]
    expect(clocks(anAvailability({ specialists }))).toBe('09:00 10:00 11:00 12:00 13:00')
  })
})

describe('by priority', () => {
  const parts = { assignment: 'priority' } as const
  const ranked = [
    morning('ana', { rank: 2 }),
    morning('bogdan', { rank: 1, recentAppointments: 9 }),
    morning('clara', { rank: 3 }),
  ]

  test('the first rank', () => expect(chosen(ranked, parts)).toEqual(['bogdan | ana clara']))

  test('the next one who is free', () =>
    expect(chosen(ranked, { ...parts, busy: bookedAtNine('bogdan') })).toEqual(['ana | clara']))

  test('equal ranks take turns', () => {
    const equals = [morning('ana', { recentAppointments: 3 }), morning('bogdan', { recentAppointments: 1 })]
    expect(chosen(equals, parts)).toEqual(['bogdan | ana'])
  })
})

describe('all together', () => {
  const parts = { assignment: 'collective' } as const
  const team = [aSpecialist(), aSpecialist({ id: 'bogdan', hours: weekly('10:00-14:00') })]

  test.each<[string, Parts, string]>([
    ['when all work', { specialists: team }, '10:00 11:00'],
    [
      'and nobody is busy',
      {
        specialists: team,
        busy: { appointments: [anAppointment(span('2026-06-01T10:00', '11:00'), { specialistId: 'bogdan' })] },
      },
      '11:00',
    ],
    [
      'one who never works leaves nothing',
      { specialists: [...team, aSpecialist({ id: 'clara', hours: weekly('') })] },
      '',
    ],
    [
      'a full day of one is a full day for all',
      { specialists: team, service: { dayLimit: 1 }, busy: bookedAtNine('ana') },
      '',
    ],
    [
      'starts are found in the time that is free for all, not among the starts of each',
      {
        specialists: [
          aSpecialist({ hours: weekly('09:00-12:00') }),
          aSpecialist({ id: 'bogdan', hours: weekly('09:15-12:00') }),
        ],
        service: { durationMinutes: 45, intervalMinutes: 45 },
      },
      '09:15 10:00 10:45',
    ],
    ['nobody is no team', { specialists: [] }, ''],
  ])('%s', (_, given, slots) => {
    expect(clocks(anAvailability({ ...parts, ...given }))).toBe(slots)
  })

  test('starts are round on the clock of the calendar', () => {
    const specialists = [aSpecialist({ zone: 'Asia/Kathmandu', hours: weekly('12:00-15:00') })]
    // 09:15 to 12:15 in Bucharest.
    expect(clocks(anAvailability({ ...parts, specialists }))).toBe('10:00 11:00')
  })

  test('the slot names all of them and no alternative', () => {
    expect(chosen([morning('bogdan'), morning('ana')], parts)).toEqual(['ana+bogdan |'])
  })
})

test.each<Assignment>(['round-robin', 'priority', 'collective'])(
  'without specialists there is nothing: %s',
  (assignment) => {
    expect(availability(anAvailability({ specialists: [], assignment }))).toEqual([])
  },
)
