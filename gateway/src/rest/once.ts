import type { Redis } from 'ioredis'
import type { Logger } from 'pino'
import { z } from 'zod'
import { REQUEST_MS } from '../engine/send.ts'
import { refuse } from '../errors/refuse.ts'
import { describeError } from '../observe/describe-error.ts'
import type { Answer } from './answer.ts'
import type { Attempt } from './idempotency-key.ts'
import type { Outcome } from './run-published.ts'

const KEPT_MS = 24 * 60 * 60 * 1000
/** No answer takes longer; whoever has not told theirs by then never will. */
const UNDERWAY_MS = REQUEST_MS + 10_000

const Kept = z.object({
  fingerprint: z.string(),
  /** Until when the first request may still be at work. */
  underwayUntil: z.number(),
  answer: z
    .object({ status: z.number(), type: z.string(), body: z.string(), headers: z.record(z.string(), z.string()) })
    .optional(),
})
type Kept = z.infer<typeof Kept>

type Settled = { answer: Answer; isReplay: boolean }
type Act = () => Promise<Outcome>

/** Does something once for all requests with the same key, and answers each of them alike. */
export type Once = (attempt: Attempt, act: Act, options?: { evenUnkept?: boolean }) => Promise<Settled>

/**
 * What is promised: within a day nothing is done twice under one key, as long as Redis keeps what it is told. The key is
 * taken before anything runs, so a gateway that dies in between leaves it taken: later requests are told that the outcome
 * is not known, and nothing runs again. Without Redis nothing runs at all, save for what may run `evenUnkept`.
 */
export function openOnce(redis: Redis, log: Logger): Once {
  const UNKEPT = Symbol('Redis is away')
  const unkept = () => UNKEPT

  async function without(act: Act, evenUnkept: boolean): Promise<Settled> {
    if (evenUnkept) return { answer: (await act()).answer, isReplay: false }
    throw refuse('SERVICE_UNAVAILABLE', { reason: 'idempotency', retryAfterSeconds: 5 })
  }
  const write = (key: string, kept: Kept, ...how: ['NX'] | ['XX']) =>
    how[0] === 'NX'
      ? redis.set(key, JSON.stringify(kept), 'PX', KEPT_MS, 'NX')
      : redis.set(key, JSON.stringify(kept), 'PX', KEPT_MS, 'XX')

  /** What was done counts, even when it cannot be written down: then nobody is told twice what came of it. */
  const note = (act: Promise<unknown>) =>
    act.catch((error: unknown) => log.warn(describeError(error), 'an answer could not be kept for its key'))

  async function first({ key, fingerprint }: Attempt, act: () => Promise<Outcome>): Promise<Answer> {
    const { answer, executed } = await act()
    // What was refused has changed nothing: put right, it may be asked again under the same key.
    const isOver = executed && !(answer.status >= 400 && answer.status < 500 && !isVerdict(answer))
    await note(isOver ? write(key, { fingerprint, underwayUntil: 0, answer }, 'XX') : redis.del(key))
    return answer
  }

  function again({ fingerprint }: Attempt, kept: Kept): Answer {
    if (kept.fingerprint !== fingerprint)
      throw refuse('UNPROCESSABLE', { message: 'This `Idempotency-Key` was used for something else.' })
    if (kept.answer) return kept.answer
    if (kept.underwayUntil > Date.now())
      throw refuse('CONFLICT', { message: 'The first request with this key is still at work.', retryAfterSeconds: 2 })
    throw refuse('CONFLICT', {
      message: 'The first request with this key was cut off: read what came of it, then use a new key.',
    })
  }

  return async (attempt, act, { evenUnkept = false } = {}) => {
    const { key, fingerprint } = attempt
    for (let tries = 0; tries < 2; tries += 1) {
      const claim = { fingerprint, underwayUntil: Date.now() + UNDERWAY_MS }
      const claimed = await write(key, claim, 'NX').catch(unkept)
      if (claimed === 'OK') return { answer: await first(attempt, act), isReplay: false }
      const text = claimed === UNKEPT ? UNKEPT : await redis.get(key).catch(unkept)
      if (text === UNKEPT) return without(act, evenUnkept)
      if (typeof text === 'string') return { answer: again(attempt, Kept.parse(JSON.parse(text))), isReplay: true }
      // Given back meanwhile, by a request that was refused.
    }
    throw refuse('CONFLICT', { message: 'Other requests use this key.', retryAfterSeconds: 1 })
  }
}

/** A refusal of the domain is its last word on this request; any other refusal never got so far. */
const isVerdict = ({ status }: Answer) => status === 409 || status === 422
