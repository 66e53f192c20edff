import { aWorld, type World } from '@platform/shared/testing/world'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { act, ask } from '../testing/act.ts'

let world: World
beforeAll(async () => void (world = await aWorld()))
afterAll(() => world.close())

const ISSUED = 'issuedCalendarFeed { path calendarFeed { id as } }'
type Issued = { path: string; calendarFeed: { id: string; as: string } }
const create = async (as: string, email: string) => {
  const answer = await act(world, 'createCalendarFeed', ISSUED, { as }, email)
  return { issued: answer['issuedCalendarFeed'] as Issued | null, userErrors: answer.userErrors }
}
const feedsOf = async (email: string) =>
  (await ask<{ myCalendarFeeds: { id: string }[] }>(world, '{ myCalendarFeeds { id } }', email)).myCalendarFeeds

test('the secret of a feed is told once and kept as its hash, out of the audit log too', async () => {
  const { issued } = await create('PATIENT', 'patient@aurora.test')
  const token = /^\/v1\/feeds\/([\w-]{43})\.ics$/.exec(issued?.path ?? '')?.[1] ?? ''
  expect(token).toHaveLength(43)
  const rows = await world.admin.calendarFeed.findMany()
  expect(rows).toHaveLength(1)
  expect(JSON.stringify(rows)).not.toContain(token)
  const told = await world.admin.auditEvent.findMany({ where: { entity: 'clinical.calendar_feeds' } })
  expect(told.map(({ action }) => action)).toEqual(['create'])
  expect(JSON.stringify(told)).not.toContain(rows[0]?.tokenHash ?? 'nothing')
})

test('people make feeds of their own, five at most, and see no others', async () => {
  const email = 'specialist@aurora.test'
  expect((await create('PATIENT', email)).userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['as'] }])
  const made: (string | undefined)[] = []
  for (let turn = 0; turn < 5; turn += 1) made.push((await create('SPECIALIST', email)).issued?.calendarFeed.id)
  expect((await create('SPECIALIST', email)).userErrors).toMatchObject([{ code: 'CONFLICT' }])
  expect((await feedsOf(email)).map(({ id }) => id)).toEqual(made.toReversed())
  expect((await feedsOf('patient@aurora.test')).map(({ id }) => id)).not.toContain(made[0])

  const end = (name: string, by: string, calendarFeedId = made[0]) =>
    act(world, name, '__typename', { calendarFeedId }, by)
  expect((await end('revokeCalendarFeed', 'patient@aurora.test')).userErrors).toMatchObject([{ code: 'NOT_FOUND' }])
  expect((await end('rotateCalendarFeed', 'admin@aurora.test')).userErrors).toMatchObject([{ code: 'NOT_FOUND' }])
  expect((await end('rotateCalendarFeed', email)).userErrors).toEqual([])
  expect((await feedsOf(email)).map(({ id }) => id)).not.toContain(made[0])
  // Somebody left a phone behind: who manages members ends its feed.
  expect((await end('revokeCalendarFeed', 'admin@aurora.test', made[1])).userErrors).toEqual([])
  expect((await end('revokeCalendarFeed', 'admin@pacifica.test', made[2])).userErrors).toMatchObject([
    { code: 'NOT_FOUND' },
  ])
  expect(await feedsOf(email)).toHaveLength(4)
})

test('a service is named only where the clinic allows it', async () => {
  const file = async () =>
    (await ask<{ myCalendarFile: string }>(world, '{ myCalendarFile(as: PATIENT) }', 'patient@aurora.test'))
      .myCalendarFile
  const before = await file()
  expect(before).toContain('SUMMARY:Programare –')
  expect(before).not.toContain('fizioterapie')
  const organizationId = world.organizations.aurora
  await world.admin.organizationSettings.updateMany({ where: { organizationId }, data: { feedsNameService: true } })
  expect(await file()).toContain('SUMMARY:Ședință de fizioterapie –')
})
