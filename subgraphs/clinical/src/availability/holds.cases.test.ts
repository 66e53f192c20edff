import { expect, test } from 'vitest'
import { aHold, anAvailability, aSpecialist, at, span } from '../testing/an-availability.ts'
import { clocks, slotCases } from '../testing/told-slots.ts'

const now = at('2026-06-01T08:00')
const hold = aHold(span('2026-06-01T10:00', '11:00'), { token: 'mine', expiresAt: now + 600_000 })

test.each(
  slotCases([
    ["another's hold hides its slot", { busy: { holds: [hold] } }, '09:00 11:00'],
    ["one's own does not", { busy: { holds: [hold] }, holdToken: 'mine' }, '09:00 10:00 11:00'],
    ['another token is not mine', { busy: { holds: [hold] }, holdToken: 'yours' }, '09:00 11:00'],
    [
      'a hold hides every slot it overlaps',
      { busy: { holds: [{ ...hold, ...span('2026-06-01T09:30', '10:30') }] } },
      '11:00',
    ],
    ['an expired hold hides nothing', { busy: { holds: [{ ...hold, expiresAt: now }] } }, '09:00 10:00 11:00'],
    [
      "a hold on a colleague's time hides nothing of mine",
      { busy: { holds: [{ ...hold, specialistId: 'bogdan' }] } },
      '09:00 10:00 11:00',
    ],
    [
      'a slot held with one specialist is there with another',
      { busy: { holds: [hold] }, specialists: [aSpecialist(), aSpecialist({ id: 'bogdan' })] },
      '09:00 10:00 11:00',
    ],
    [
      'a hold of another service hides the person all the same',
      { busy: { holds: [{ ...hold, serviceId: 'yoga' }] } },
      '09:00 11:00',
    ],
  ]),
)('$rule', ({ parts, slots }) => {
  expect(clocks(anAvailability({ now, ...parts }))).toBe(slots)
})
