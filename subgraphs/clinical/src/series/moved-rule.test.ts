import { dateFromLocal } from '@platform/shared/local-date'
import { expect, test } from 'vitest'
import { movedRule } from './moved-rule.ts'

const aSeries = (rule: string, firstDay = '2026-06-01') => ({
  rule,
  timezone: 'Europe/Bucharest',
  firstDay: dateFromLocal(firstDay),
  startMinute: 540,
})

test.each([
  [
    'all of it, to another time of the same days',
    'FREQ=WEEKLY;BYDAY=MO,TH;COUNT=4',
    '2026-06-01',
    0,
    null,
    { rule: 'FREQ=WEEKLY;BYDAY=MO,TH;COUNT=4', from: '2026-06-01' },
  ],
  [
    'all of it a day on, and what was until a day is so many',
    'FREQ=WEEKLY;BYDAY=MO,TH;UNTIL=20260611',
    '2026-06-01',
    1,
    null,
    { rule: 'FREQ=WEEKLY;BYDAY=TU,FR;COUNT=4', from: '2026-06-02' },
  ],
  [
    'from its third visit on, and the first two stay',
    'FREQ=WEEKLY;COUNT=5',
    '2026-06-15',
    2,
    { rule: 'FREQ=WEEKLY;COUNT=2', from: '2026-06-01' },
    { rule: 'FREQ=WEEKLY;COUNT=3', from: '2026-06-17' },
  ],
  [
    'every third day from a month on',
    'FREQ=DAILY;INTERVAL=3;COUNT=20',
    '2026-07-01',
    -1,
    { rule: 'FREQ=DAILY;INTERVAL=3;COUNT=10', from: '2026-06-01' },
    { rule: 'FREQ=DAILY;INTERVAL=3;COUNT=10', from: '2026-06-30' },
  ],
  [
    'every other week stays every other week',
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE;COUNT=6',
    '2026-06-15',
    1,
    { rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE;COUNT=2', from: '2026-06-01' },
    { rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;COUNT=4', from: '2026-06-16' },
  ],
  [
    'the same days of a month at another hour',
    'FREQ=MONTHLY;BYDAY=1MO;COUNT=3',
    '2026-07-06',
    0,
    { rule: 'FREQ=MONTHLY;BYDAY=1MO;COUNT=1', from: '2026-06-01' },
    { rule: 'FREQ=MONTHLY;BYDAY=1MO;COUNT=2', from: '2026-07-06' },
  ],
] as const)('%s', (_, rule, from, days, stays, moves) => {
  expect(movedRule(aSeries(rule), from, days)).toEqual({ stays, moves })
})

test.each([
  [
    'the day after the first Monday is the first Tuesday but for months that begin on one',
    'FREQ=MONTHLY;BYDAY=1MO;COUNT=8',
    1,
  ],
  ['the last day of each month and one more', 'FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3', 1],
  ['every other week over the end of the week', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU;COUNT=4', 1],
])('days that no rule has together are refused: %s', (_, rule, days) => {
  const first = rule.includes('BYMONTHDAY') ? '2026-06-30' : '2026-06-01'
  expect(() => movedRule(aSeries(rule, first), first, days)).toThrow('move them one by one')
})
