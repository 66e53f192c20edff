import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { availability } from '../availability/availability.ts'
import { anAvailability, days } from '../testing/an-availability.ts'
import { publicHolidays, type HolidayRegion } from './public-holidays.ts'

const inRomania: HolidayRegion = { country: 'RO', region: null, language: 'ro' }
const daysOf = (region: HolidayRegion, year: number) =>
  publicHolidays(region, year).map(({ from, until }) => (from === until ? from : `${from}/${until}`))

test('Romania in 2026, Orthodox Easter and the two days of New Year among them', () => {
  expect(daysOf(inRomania, 2026)).toEqual([
    '2026-01-01/2026-01-02',
    '2026-01-06',
    '2026-01-07',
    '2026-01-24',
    '2026-04-10',
    '2026-04-12',
    '2026-04-13',
    '2026-05-01',
    '2026-05-31',
    '2026-06-01',
    '2026-06-01',
    '2026-08-15',
    '2026-11-30',
    '2026-12-01',
    '2026-12-25',
    '2026-12-26',
  ])
})

test('El Salvador in 2026, in Spanish', () => {
  const holidays = publicHolidays({ country: 'SV', region: null, language: 'es' }, 2026)
  expect(holidays.at(0)).toEqual({
    id: 'SV 2026-04-02 Jueves Santo',
    kind: 'holiday',
    name: 'Jueves Santo',
    from: '2026-04-02',
    until: '2026-04-02',
    ranges: null,
  })
  expect(holidays.map(({ from }) => from)).toEqual([
    '2026-04-02',
    '2026-04-03',
    '2026-04-04',
    '2026-05-01',
    '2026-08-06',
    '2026-09-15',
    '2026-11-02',
    '2026-12-25',
  ])
})

test('a region has holidays its country has not', () => {
  const of = (region: string | null) => daysOf({ country: 'DE', region, language: 'de' }, 2026)
  expect(of('BY').filter((day) => !of(null).includes(day))).toEqual(['2026-01-06', '2026-06-04', '2026-11-01'])
})

test('a holiday that begins at noon closes the afternoon', () => {
  const guatemala = publicHolidays({ country: 'GT', region: null, language: 'es' }, 2026)
  expect(guatemala.find(({ from }) => from === '2026-12-24')?.ranges).toEqual([{ start: 720, end: 1440 }])
})

test('a holiday several days long is one closure', () => {
  const egypt = publicHolidays({ country: 'EG', region: null, language: 'ar' }, 2025)
  expect(egypt.some(({ from, until }) => from === '2025-03-30' && until === '2025-04-01')).toBe(true)
})

test.each([
  ['XX', null],
  ['ro', null],
  ['DE', 'ZZ'],
  ['RO', 'BY'],
  ['constructor', null],
])('%s %s is refused', (country, region) => {
  expect(() => publicHolidays({ country, region, language: 'en' }, 2026)).toThrow('whose holidays are known')
})

test('on a holiday there are no slots', () => {
  const closures = publicHolidays(inRomania, 2026)
  const on = (day: string) => availability(anAvailability({ window: days(day), place: { closures } })).length
  expect([on('2026-12-24'), on('2026-12-25'), on('2026-12-26'), on('2026-12-27')]).toEqual([3, 0, 0, 3])
})

test.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'UTC'])('the zone of the machine does not matter: %s', (TZ) => {
  const script = `import { publicHolidays } from '${import.meta.resolve('./public-holidays.ts')}'
    console.log(JSON.stringify([publicHolidays(${JSON.stringify(inRomania)}, 2026), publicHolidays({ country: 'EG', region: null, language: 'en' }, 2026)]))`
  const told = execFileSync(process.execPath, ['--input-type=module', '-e', script], { env: { ...process.env, TZ } })
  expect(JSON.parse(told.toString())).toEqual([
    publicHolidays(inRomania, 2026),
    publicHolidays({ country: 'EG', region: null, language: 'en' }, 2026),
  ])
})
