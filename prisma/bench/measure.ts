import { setImmediate as ownTask } from 'node:timers/promises'
import type { Contender, Operations } from './contenders.ts'
import { PAGE } from './contenders.ts'
import type { Dataset } from './dataset.ts'

export type Task = 'list' | 'get' | 'update'
export type Way = 'in sequence' | 'in parallel'

/** Operations of one request, and requests in flight. */
export const OPERATIONS = 5
export const REQUESTS = 4

export type Sample = { perSecond: number; cpuMicros: number }

type Work = { contender: Contender; task: Task; way: Way; dataset: Dataset }

/** One contender at work for so long: operations a second, and what one costs this process. Refuses a wrong answer. */
export async function measure(work: Work, milliseconds: number): Promise<Sample> {
  let done = 0
  const cpu = process.cpuUsage()
  const start = performance.now()
  const until = start + milliseconds
  await Promise.all(
    Array.from({ length: REQUESTS }, async () => {
      while (performance.now() < until) {
        // Requests arrive one by one. Begun in the same task, Prisma's shared batcher would merge the reads of all of them:
        // fast, and across clinics.
        await ownTask()
        done += await serveRequest(work)
      }
    }),
  )
  const seconds = (performance.now() - start) / 1000
  const { user, system } = process.cpuUsage(cpu)
  return { perSecond: done / seconds, cpuMicros: (user + system) / done }
}

async function serveRequest({ contender, task, way, dataset }: Work): Promise<number> {
  const clinic = pick(dataset.clinics)
  const request = contender.request(clinic.id)
  const act = async () => {
    const rows = await perform(request, task, pick(clinic.patientIds))
    if (rows !== (task === 'list' ? PAGE : 1)) throw new Error(`${contender.name}: ${task} gave ${rows} rows`)
  }
  if (way === 'in parallel') await Promise.all(Array.from({ length: OPERATIONS }, act))
  else for (let turn = 0; turn < OPERATIONS; turn++) await act()
  return OPERATIONS
}

const perform = (request: Operations, task: Task, patientId: string) => {
  if (task === 'list') return request.list()
  if (task === 'get') return request.get(patientId)
  return request.update(patientId, `Given ${Math.random()}`)
}

function pick<T>(list: readonly T[]): T {
  const element = list[Math.floor(Math.random() * list.length)]
  if (element === undefined) throw new Error('Nothing to pick from')
  return element
}
