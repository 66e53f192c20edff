import { verifyActor, type Actor } from '@platform/shared/actor'
import type { FastifyRequest } from 'fastify'
import { expect, test } from 'vitest'
import { refuse } from '../errors/refuse.ts'
import { SessionEnded } from './session-ended.ts'
import { standing } from './standing.ts'

const actor: Actor = {
  kind: 'human',
  principalId: '0197a1b2-0000-7000-8000-000000000001',
  organizationId: null,
  role: 'user',
  permissions: [],
  session: { kind: 'normal', id: 's' },
  onBehalfOf: null,
  requestId: 'r',
  clientIp: null,
  lookupKey: null,
}
const actorSecret = Buffer.alloc(32, 3).toString('base64url')

/** What identity says, one answer after the other; the last for ever. */
function aStanding(...answers: (Actor | Error)[]) {
  const end = new AbortController()
  let asked = 0
  const actorFor = async () => {
    const answer = answers[Math.min(asked++, answers.length - 1)]
    if (!answer || answer instanceof Error) throw answer ?? new Error('No answer')
    return answer
  }
  const request = {} as FastifyRequest
  return { end, asked: () => asked, ...standing({ request, actor, actorFor, actorSecret, signal: end.signal }) }
}

test('the same session under another request is the same, other rights are not', async () => {
  const own = aStanding({ ...actor, requestId: 'another' }, { ...actor, permissions: ['patients:read'] })
  expect(await own.renew()).toBe(false)
  expect(own.actor()).toBe(actor)
  expect(await own.renew()).toBe(true)
  expect(own.actor().permissions).toEqual(['patients:read'])
  expect((await verifyActor(await own.token(), actorSecret)).permissions).toEqual(['patients:read'])
})

test('a token is signed once for a while, and anew for other rights', async () => {
  const own = aStanding({ ...actor, role: 'superadmin' })
  const first = await own.token()
  expect(await own.token()).toBe(first)
  await own.renew()
  expect(await own.token()).not.toBe(first)
})

test('a refusal ends it with its words', async () => {
  const own = aStanding(refuse('FORBIDDEN', { message: 'This account is blocked.' }))
  const ended = await own.renew().catch((error: unknown) => error)
  expect(ended).toBeInstanceOf(SessionEnded)
  expect(ended).toMatchObject({ message: 'This account is blocked.', refusal: { extensions: { code: 'FORBIDDEN' } } })
  expect(own.asked()).toBe(1)
})

test('while nobody can tell, it waits; it never takes silence for a yes', async () => {
  const own = aStanding(refuse('SERVICE_UNAVAILABLE'), new Error('identity broke'), { ...actor, role: 'superadmin' })
  expect(await own.renew()).toBe(true)
  expect(own.asked()).toBe(3)

  const leaving = aStanding(refuse('SERVICE_UNAVAILABLE'))
  const waiting = leaving.renew()
  setTimeout(() => leaving.end.abort(), 20)
  await expect(waiting).rejects.toThrow()
})
