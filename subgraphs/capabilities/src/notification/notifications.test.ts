import { openServices } from '@platform/shared/services'
import { aWorld, type World } from '@platform/shared/testing/world'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { subgraph } from '../subgraph.ts'
import { aJob, aMessage } from '../testing/a-message.ts'
import { deliverNotification } from './deliver-notification.ts'
import { localOutbox } from './local-outbox.ts'

let world: World
beforeAll(async () => {
  world = await aWorld()
  await world.admin.notification.deleteMany()
})
afterAll(() => world.close())

const LIST = /* GraphQL */ `
  query ($first: Int! = 20, $after: String, $filter: NotificationFilter) {
    notifications(first: $first, after: $after, filter: $filter) {
      edges {
        node {
          id
          channel
          template
          locale
          recipient
          subject
          body
          calendarFile
          status
          attempts
          appointment {
            id
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`
type Page = {
  notifications: { edges: { node: { id: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } }
}

const list = async (email: string, clinic: 'aurora' | 'pacifica', variables = {}) => {
  const { data, errors } = await world.run(subgraph, await world.actor(email, clinic), LIST, variables)
  return {
    errors,
    ids: (data as Page | null)?.notifications.edges.map(({ node }) => node.id),
    data: data as Page | null,
  }
}

test('staff read in the local outbox what was sent, newest first, page by page', async () => {
  const job = await aJob(world)
  const appointmentId = crypto.randomUUID()
  const about = { appointmentId, patientId: null }
  const first = await aMessage(job, { about, calendarFile: 'BEGIN:VCALENDAR' })
  const second = await aMessage(job, { channel: 'sms', recipient: '+40711222333', locale: 'ro' })
  await deliverNotification(job.ctx, { email: localOutbox, sms: localOutbox }, first)

  const { data, ids } = await list('support@aurora.test', 'aurora')
  expect(ids).toEqual([second, first])
  expect(data?.notifications.edges.map(({ node }) => node)).toMatchObject([
    { channel: 'SMS', recipient: '+40711222333', subject: null, status: 'QUEUED', attempts: 0, appointment: null },
    {
      channel: 'EMAIL',
      template: 'visit_reminder',
      locale: 'en',
      recipient: 'ana@example.test',
      subject: 'Clinica Aurora: A reminder of your visit',
      body: expect.stringContaining('10:00 (Europe/Bucharest, GMT+2)'),
      calendarFile: 'BEGIN:VCALENDAR',
      status: 'SENT',
      attempts: 1,
      appointment: { id: appointmentId },
    },
  ])
  const page = await list('support@aurora.test', 'aurora', { first: 1 })
  const after = page.data?.notifications.pageInfo.endCursor
  expect((await list('support@aurora.test', 'aurora', { first: 1, after })).ids).toEqual([first])
  expect((await list('admin@aurora.test', 'aurora', { filter: { appointmentId } })).ids).toEqual([first])
  expect((await list('admin@aurora.test', 'aurora', { filter: { status: 'QUEUED' } })).ids).toEqual([second])
})

test('another clinic, and whoever is not allowed, reads none of it', async () => {
  const id = await aMessage(await aJob(world))
  expect((await list('admin@pacifica.test', 'pacifica')).ids).toEqual([])
  const one = '{ notification(id: "' + id + '") { body } }'
  const theirs = await world.run(subgraph, await world.actor('admin@pacifica.test', 'pacifica'), one)
  expect(theirs).toEqual({ data: { notification: null } })
  for (const email of ['patient@aurora.test', 'specialist@aurora.test'])
    expect((await list(email, 'aurora')).errors?.[0]?.extensions['code']).toBe('FORBIDDEN')
})

test('no request makes a message up or changes one: jobs alone write them', async () => {
  const id = await aMessage(await aJob(world))
  const { db } = await world.context('admin@aurora.test', 'aurora')
  const { id: _, recipientCiphertext, ...row } = await world.admin.notification.findUniqueOrThrow({ where: { id } })
  const copy = { ...row, parameters: {}, recipientCiphertext, idempotencyKey: 'made up' }
  await expect(db.notification.createMany({ data: [copy] })).rejects.toThrow()
  expect(await db.notification.updateMany({ where: { id }, data: { status: 'sent', sentAt: new Date() } })).toEqual({
    count: 0,
  })
})

test('half a configuration is refused: messages would stay where nobody looks for them', async () => {
  for (const half of [{ MAIL_URL: 'smtp://mail.test' }, { SMS_FROM: '+40799' }])
    await expect(openServices({ ...world.environment, ...half })).rejects.toThrow('given together')
})
