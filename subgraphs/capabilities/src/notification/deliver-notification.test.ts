import { aWorld, type World } from '@platform/shared/testing/world'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aJob, aMessage } from '../testing/a-message.ts'
import { deliverNotification } from './deliver-notification.ts'
import { localOutbox } from './local-outbox.ts'
import { notificationJobs } from './notification-jobs.ts'
import type { Letter, Outcome } from './provider.ts'

let world: World
beforeAll(async () => void (world = await aWorld()))
afterAll(() => world.close())

/** Carries nothing anywhere, and says what it is told to. */
function aCarrier(outcome: () => Outcome | Promise<Outcome> = () => ({ came: 'sent' })) {
  const letters: Letter[] = []
  const provider = {
    name: 'test',
    send: async (letter: Letter) => {
      letters.push(letter)
      return outcome()
    },
    close: () => {},
  }
  return { letters, providers: { email: provider, sms: provider } }
}
const stored = (id: string) => world.admin.notification.findUniqueOrThrow({ where: { id } })
const told = async (id: string) =>
  (await world.admin.outboxEvent.findMany({ where: { subjectIds: { has: id } }, orderBy: { sequence: 'asc' } }))
    .map(({ type }) => type)
    .filter((type) => type.startsWith('notification'))

test('a message with a key is written once, and is sent once however many try', async () => {
  const job = await aJob(world)
  const id = await aMessage(job, { key: 'once' })
  expect(await aMessage(job, { key: 'once' })).toBe(id)
  const { letters, providers } = aCarrier()
  const others = await Promise.all([1, 2, 3].map(() => aJob(world)))
  await Promise.all(others.map(({ ctx }) => deliverNotification(ctx, providers, id)))
  await deliverNotification(job.ctx, providers, id)

  expect(letters).toMatchObject([
    { id, from: 'Clinica Aurora', to: 'ana@example.test', subject: 'Clinica Aurora: A reminder of your visit' },
  ])
  expect(await stored(id)).toMatchObject({ status: 'sent', attempts: 1, provider: 'test', failure: null })
  expect(await told(id)).toEqual(['notification.queued', 'notification.sent'])
})

test('nobody finds the address in the table or in the log of changes', async () => {
  const id = await aMessage(await aJob(world))
  const changes = await world.admin.auditEvent.findMany({ where: { entityId: id } })
  expect(changes).toMatchObject([{ action: 'create', after: { recipient_ciphertext: '***' } }])
  expect(JSON.stringify([changes, await stored(id)])).not.toContain('ana@example.test')
})

test('what cannot be reached is tried again after longer and longer, until nobody needs it', async () => {
  let now = Date.parse('2026-11-21T10:00:00Z')
  const job = await aJob(world, 'aurora', () => new Date(now))
  const expiresAt = new Date(now + 40 * 60_000)
  const id = await aMessage(job, { expiresAt })
  const { letters, providers } = aCarrier(() => ({ came: 'unreached', code: 'smtp_421' }))

  await deliverNotification(job.ctx, providers, id)
  await deliverNotification(job.ctx, providers, id)
  expect(letters).toHaveLength(1)
  expect(job.asked).toEqual([{ kind: 'deliver-again', subjectId: id, version: 1, at: new Date(now + 60_000) }])
  now += 60_000
  await deliverNotification(job.ctx, providers, id)
  expect(job.asked.at(-1)).toEqual({ kind: 'deliver-again', subjectId: id, version: 2, at: new Date(now + 5 * 60_000) })
  now += 5 * 60_000
  await deliverNotification(job.ctx, providers, id)
  expect(job.asked.at(-1)?.at).toEqual(new Date(now + 30 * 60_000))
  now += 30 * 60_000
  await deliverNotification(job.ctx, providers, id)

  expect(letters).toHaveLength(4)
  expect(await stored(id)).toMatchObject({ status: 'failed', attempts: 4, failure: 'smtp_421' })
  expect(await told(id)).toEqual(['notification.queued', 'notification.failed'])
})

test('what is refused for good is not tried again', async () => {
  const job = await aJob(world)
  const id = await aMessage(job)
  await deliverNotification(job.ctx, aCarrier(() => ({ came: 'refused', code: 'smtp_550' })).providers, id)
  expect(await stored(id)).toMatchObject({ status: 'failed', attempts: 1, failure: 'smtp_550' })
  expect(job.asked).toEqual([])
})

test('killed after it was sent and before that was noted: sent again after two minutes, under the same id', async () => {
  let now = Date.now()
  const job = await aJob(world, 'aurora', () => new Date(now))
  const id = await aMessage(job)
  const dying = aCarrier(() => Promise.reject(new Error('killed')))
  await expect(deliverNotification(job.ctx, dying.providers, id)).rejects.toThrow('killed')

  const { letters, providers } = aCarrier()
  const forgotten = notificationJobs(providers).find(({ kind }) => kind === 'deliver-forgotten')
  const look = () => forgotten?.act(job.ctx, { organizationId: world.organizations.aurora, subjectIds: [] })
  const sent = () => letters.filter((letter) => letter.id === id)
  now += 119_000
  await look()
  expect(sent()).toEqual([])
  now += 2_000
  await look()
  expect(sent()).toEqual(dying.letters)
  expect(await stored(id)).toMatchObject({ status: 'sent', attempts: 2 })
})

test('a visit that moved or was cancelled meanwhile is not told of as it was', async () => {
  const job = await aJob(world)
  const { aurora } = world.organizations
  const visit = await world.admin.appointment.findFirstOrThrow({
    where: { organizationId: aurora, status: 'upcoming' },
  })
  const about = { appointmentId: visit.id, patientId: visit.patientId, standsAt: visit.startsAt }
  const stands = await aMessage(job, { about })
  const moved = await aMessage(job, { about: { ...about, standsAt: new Date(visit.startsAt.getTime() - 1) } })
  const { letters, providers } = aCarrier()
  for (const id of [stands, moved]) await deliverNotification(job.ctx, providers, id)
  expect(letters.map(({ id }) => id)).toEqual([stands])
  expect(await stored(moved)).toMatchObject({ status: 'withdrawn', attempts: 0 })
})

test('a job of one clinic sends nothing of another', async () => {
  const id = await aMessage(await aJob(world))
  const { ctx } = await aJob(world, 'pacifica')
  await deliverNotification(ctx, { email: localOutbox, sms: localOutbox }, id)
  expect(await stored(id)).toMatchObject({ status: 'queued', attempts: 0 })
})
