import { JOB_PREFIX, jobQueue } from '@platform/shared/jobs/job-queue'
import { Worker } from 'bullmq'
import type { Redis } from 'ioredis'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { emptyRedis } from '../testing/a-gateway.ts'
import { openBoard } from '../queue-board/open-board.ts'
import { openQueues, type Queues } from './queues.ts'

const SAID = 'Key (email)=(ana@patients.test) already exists'
const organizationId = '01a1fd5a-565c-714f-859d-a7e676099eba'

let redis: Redis
let queues: Queues
beforeAll(async () => {
  ;({ redis } = await emptyRedis())
  queues = openQueues(redis)
  const queue = jobQueue('clinical', redis)
  const connection = redis.duplicate({ maxRetriesPerRequest: null })
  const worker = new Worker('clinical', async () => Promise.reject(new TypeError(SAID)), {
    connection,
    prefix: JOB_PREFIX,
  })
  const failed = new Promise<void>((resolve) => worker.on('failed', () => resolve()))
  await queue.add('appointment.booked', { organizationId, subjectIds: [] }, { jobId: 'a/b/2026-01-01', attempts: 1 })
  await failed
  await worker.close()
  connection.disconnect()
})
afterAll(async () => {
  await queues.close()
  redis.disconnect()
})

const counted = async () => (await queues.counts()).find(({ name }) => name === 'clinical')?.counts

test('a failed job tells its clinic, its kind and the kind of its failure, and not what was said', async () => {
  const { total, jobs } = await queues.jobs('clinical', 'failed', 0)
  expect(total).toBe(1)
  expect(jobs[0]).toMatchObject({
    id: 'a/b/2026-01-01',
    name: 'appointment.booked',
    organizationId,
    attempts: 1,
    failure: 'TypeError',
  })
  expect(JSON.stringify(jobs)).not.toContain('ana@')
})

test('nor does Bull Board say it, and it offers to touch nothing', async () => {
  const { api, queues: all, uiConfig } = openBoard(queues)
  const ask = (route: string, query: Record<string, unknown>, params = {}) =>
    api.find((one) => one.route === route)?.handler({ queues: all, uiConfig, query, params, body: {}, headers: {} })
  const listed = await ask('/api/queues', { activeQueue: 'clinical', status: 'failed', page: '1', jobsPerPage: '10' })
  const text = JSON.stringify(listed?.body)
  expect(text).toContain('a/b/2026-01-01')
  expect(text).toContain('"readOnlyMode":true')
  expect(text).not.toContain('ana@')
  const emptied = await ask('/api/queues/:queueName/obliterate', {}, { queueName: 'clinical' })
  expect(emptied?.status).toBe(405)
  expect((await counted())?.['failed']).toBe(1)
})

test('it is tried again, and forgotten; any other job is left alone', async () => {
  await queues.retry('clinical', 'a/b/2026-01-01')
  expect(await counted()).toMatchObject({ failed: 0, waiting: 1 })
  await expect(queues.remove('clinical', 'a/b/2026-01-01')).rejects.toMatchObject({ extensions: { code: 'CONFLICT' } })
  await expect(queues.retry('clinical', 'none')).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } })
  await expect(queues.jobs('someone', 'failed', 0)).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } })
})
