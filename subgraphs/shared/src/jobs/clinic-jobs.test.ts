import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { aFragileLine } from '../testing/fragile-line.ts'
import { aWorld, type World } from '../testing/world.ts'
import { clinicJobs, doJobs, planRuns } from './clinic-jobs.ts'
import type { ClinicContext, ClinicJob, JobPayload } from './clinic-job.ts'
import { jobQueue } from './job-queue.ts'

let world: World
let queue: ReturnType<typeof jobQueue>
let acted: { clinic: string; subjectIds: string[] }[] = []
let act: (ctx: ClinicContext, payload: JobPayload) => Promise<void> = async () => {}
const ends: (() => Promise<void>)[] = []

const job = (kind: string, when: ClinicJob['when']): ClinicJob => ({
  kind,
  when,
  permissions: [],
  act: async (ctx, payload) => {
    acted.push({ clinic: ctx.clinic.name, subjectIds: payload.subjectIds })
    await act(ctx, payload)
  },
})
// Telemetry follows no events: its queue is free for what the tests ask for.
const JOBS = [job('asked', 'asked'), job('round', { everyMinutes: 30 }), job('morning', { daily: '07:00' })]
const work = async (services = world.services) => void ends.push(await clinicJobs('telemetry', JOBS)(services))
const ask = (id: string, data: Partial<JobPayload>, opts = {}) => queue.add('asked', data, { jobId: id, ...opts })
const done = (count: number) => vi.waitUntil(async () => (await queue.getCompletedCount()) >= count, 5_000)

beforeAll(async () => {
  world = await aWorld()
  queue = jobQueue('telemetry', world.services.redis)
})
afterAll(() => world.close())
afterEach(async () => {
  await Promise.all(ends.splice(0).map((end) => end()))
  await queue.obliterate({ force: true })
  acted = []
  act = async () => {}
})

test('asked for by several, before and after it was done: one of two workers does it, once', async () => {
  await Promise.all([work(), work()])
  const organizationId = world.organizations.aurora
  await Promise.all([1, 2, 3].map(() => ask('one', { organizationId })))
  await done(1)
  await ask('one', { organizationId })
  await ask('other', { organizationId })
  await done(2)
  expect(acted).toEqual([
    { clinic: 'Clinica Aurora', subjectIds: [] },
    { clinic: 'Clinica Aurora', subjectIds: [] },
  ])
})

test('what is due by the clock is named once, whoever plans it', async () => {
  const clinics = [{ id: world.organizations.aurora, timezone: 'Europe/Bucharest' }]
  const plan = () => planRuns(queue, JOBS, clinics, new Date('2026-10-25T05:10:00Z'))
  await Promise.all([plan(), plan()])
  await plan()
  expect((await queue.getWaiting()).map(({ id }) => id).toSorted()).toEqual([
    `morning/${world.organizations.aurora}/2026-10-25`,
    `round/${world.organizations.aurora}/2026-10-25T05.00Z`,
  ])
})

test('a job sees its own clinic, whatever ids it is given, and comes to nothing at a clinic that is none', async () => {
  const ours = await world.admin.patient.findFirstOrThrow({ where: { organizationId: world.organizations.aurora } })
  const seen: unknown[] = []
  act = async ({ db }, { subjectIds: [id = ''] }) => void seen.push(await db.patient.findUnique({ where: { id } }))
  const { pacifica } = world.organizations
  const given = (data: unknown) => doJobs(world.services, JOBS.slice(0, 1), data, async () => {})

  await given({ organizationId: pacifica, subjectIds: [ours.id] })
  expect(seen).toEqual([null])
  await given({ organizationId: crypto.randomUUID(), subjectIds: [ours.id] })
  await given({ organizationId: "'; DROP TABLE", subjectIds: [] })
  await given(null)
  expect(acted).toHaveLength(1)
})

test('Redis goes away and comes back: what was asked for is done, once, and what comes after as well', async () => {
  const { host = '127.0.0.1', port = 6379 } = world.services.redis.options
  const line = await aFragileLine({ host, port })
  const redis = world.services.redis.duplicate({ port: line.port })
  redis.on('error', () => {})
  await work({ ...world.services, redis })
  const organizationId = world.organizations.aurora
  await ask('before', { organizationId })
  await done(1)

  line.cut()
  await ask('meanwhile', { organizationId })
  line.mend()
  await done(2)
  await ask('after', { organizationId })
  await done(3)
  expect(acted).toHaveLength(3)
  await Promise.all(ends.splice(0).map((end) => end()))
  redis.disconnect()
  line.close()
})

test('who closes waits for what was begun', async () => {
  const { promise: held, resolve: letGo } = Promise.withResolvers<void>()
  act = () => held
  await work()
  await ask('begun', { organizationId: world.organizations.aurora })
  await vi.waitUntil(() => acted.length === 1)
  const [end] = ends.splice(0)
  const ended = end?.().then(() => 'ended')
  expect(await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 100, 'waiting'))])).toBe('waiting')
  letGo()
  await ended
  expect(await queue.getCompletedCount()).toBe(1)
  expect(await queue.getActiveCount()).toBe(0)
})

test('a job that fails is tried again later, and no clinic’s data is in the log', async () => {
  act = () => Promise.reject(new Error('ana@example.com'))
  await work()
  await ask('failing', { organizationId: world.organizations.aurora })
  await vi.waitUntil(async () => (await queue.getDelayedCount()) === 1)
  expect(acted).toHaveLength(1)
})
