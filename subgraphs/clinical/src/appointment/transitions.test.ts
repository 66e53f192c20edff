import { aWorld, type World } from '@platform/shared/testing/world'
import { describe, expect, test } from 'vitest'
import { APPOINTMENT_STATUSES } from './appointment-status.ts'
import { refusalOf, TRANSITIONS, type AppointmentAct } from './transitions.ts'

const START = Date.parse('2026-11-23T09:00:00Z')
const MINUTE = 60_000
const RULES = { cutOffMinutes: 24 * 60, graceMinutes: 15 }
const acts = Object.keys(TRANSITIONS) as AppointmentAct[]

const may = (
  act: AppointmentAct,
  status: (typeof APPOINTMENT_STATUSES)[number],
  { at = 0, isStaff = true, isRated = false, since = 0, patientMoves = 0 } = {},
) => {
  const appointment = { status, start: START, statusSince: START + since * MINUTE, isRated, patientMoves }
  return refusalOf(act, appointment, { isStaff, now: START + at * MINUTE, rules: RULES }) === null
}

describe('what may become of an appointment', () => {
  test('is the same here and in the database', async () => {
    const world: World = await aWorld()
    const pairs = APPOINTMENT_STATUSES.flatMap((was) => APPOINTMENT_STATUSES.map((becomes) => [was, becomes] as const))
    const here = pairs.filter(([was, becomes]) =>
      acts.some((act) => TRANSITIONS[act].to === becomes && TRANSITIONS[act].from.some((from) => from === was)),
    )
    const rows = await world.admin.$queryRaw<{ was: string; becomes: string }[]>`
      SELECT was, becomes FROM unnest(${[...APPOINTMENT_STATUSES]}::text[]) was, unnest(${[...APPOINTMENT_STATUSES]}::text[]) becomes
       WHERE clinical.may_become(was, becomes)`
    await world.close()
    expect(rows.map(({ was, becomes }) => `${was} ${becomes}`).toSorted()).toEqual(
      here.map((pair) => pair.join(' ')).toSorted(),
    )
    expect(rows).toHaveLength(12)
  })

  test('is nothing once it is cancelled, and nothing but a rating once it is over', () => {
    expect(
      acts.filter((act) => may(act, 'cancelled', { at: 60 }) || may(act, 'cancelled', { isStaff: false })),
    ).toEqual([])
    expect(acts.filter((act) => may(act, 'done', { at: 60 }) || may(act, 'done', { isStaff: false }))).toEqual(['rate'])
  })

  test('is for patients to confirm, cancel and move until the cut-off, and to rate once', () => {
    const patientsMay = (at: number) => acts.filter((act) => may(act, 'upcoming', { at, isStaff: false }))
    expect(patientsMay(-24 * 60)).toEqual(['confirm', 'cancel', 'reschedule'])
    expect(patientsMay(-24 * 60 + 1)).toEqual(['confirm'])
    const moved = (patientMoves: number) => may('reschedule', 'upcoming', { at: -1500, isStaff: false, patientMoves })
    expect([2, 3].map(moved)).toEqual([true, false])
    expect(may('reschedule', 'upcoming', { at: -1500, patientMoves: 9 })).toBe(true)
    expect(may('cancel', 'upcoming', { at: -1 })).toBe(true)
    expect(may('rate', 'done', { isStaff: false, isRated: true })).toBe(false)
    expect(may('rate', 'done', { isStaff: true })).toBe(false)
  })

  test('keeps to the hour', () => {
    expect([-16, -15].map((at) => may('start', 'confirmed', { at }))).toEqual([false, true])
    expect([14, 15].map((at) => may('markNoShow', 'confirmed', { at }))).toEqual([false, true])
    const corrected = (at: number) => may('reinstate', 'noshow', { at, since: 20 })
    expect([20 + 48 * 60, 21 + 48 * 60].map(corrected)).toEqual([true, false])
  })
})
