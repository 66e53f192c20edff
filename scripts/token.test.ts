import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aRealGateway, type RealGateway } from '@platform/gateway/testing/a-real-gateway'

let gateway: RealGateway
let port = ''
beforeAll(async () => {
  gateway = await aRealGateway('local')
  port = new URL(await gateway.listen()).port
})
afterAll(() => gateway.stop())

async function token(...args: string[]) {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'token.ts'), ...args], {
    env: {
      ...process.env,
      ...gateway.world.environment,
      AUTH_MODE: 'local',
      LOCAL_ISSUER_DIR: gateway.issuer,
      HOST: '127.0.0.1',
      PORT: port,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')])
  return { out, err, code }
}

const claimsOf = (out: string) => JSON.parse(Buffer.from(out.split('.')[1] ?? '', 'base64url').toString())

async function whoIs(out: string) {
  const answer = await gateway.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { authorization: `Bearer ${out.trim()}` },
    payload: { query: '{ me { role human { email } organization { slug } } }' },
  })
  return answer.json()
}

test('prints a token and nothing else, for the only clinic somebody belongs to', async () => {
  const { out, err, code } = await token('admin@aurora.test')
  expect({ err, code }).toEqual({ err: '', code: 0 })
  expect(out).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/)
  expect(await whoIs(out)).toEqual({
    data: { me: { role: 'ADMIN', human: { email: 'admin@aurora.test' }, organization: { slug: 'aurora' } } },
  })
  const { iat, exp } = claimsOf(out)
  expect(exp - iat).toBe(900)
})

test('whoever belongs to two clinics has to say which; the platform team to none', async () => {
  expect(claimsOf((await token('ana@patients.test')).out).o).toBeUndefined()
  expect(await whoIs((await token('ana@patients.test', '--clinic', 'pacifica', '--ttl', '60')).out)).toMatchObject({
    data: { me: { role: 'PATIENT', organization: { slug: 'pacifica' } } },
  })
  expect(await whoIs((await token('root@platform.test')).out)).toMatchObject({
    data: { me: { role: 'SUPERADMIN', organization: null } },
  })
})

test('a clinic somebody does not belong to can be asked for, to see it refused', async () => {
  const { out } = await token('admin@aurora.test', '--clinic', 'pacifica')
  expect((await whoIs(out)).errors[0].extensions.code).toBe('FORBIDDEN')
})

test('a stranger is told who is known; registered, they are known too', async () => {
  const stranger = await token('stranger@people.test')
  expect([stranger.code, stranger.out]).toEqual([1, ''])
  expect(stranger.err).toContain('Nobody here has the address stranger@people.test.')
  expect(stranger.err).toContain('admin@aurora.test')
  expect(stranger.err).not.toContain('    at ')
  expect(await whoIs((await token('joiner@people.test', '--register')).out)).toMatchObject({
    data: { me: { role: 'USER', human: { email: 'joiner@people.test' } } },
  })
})

test.each([
  [[], 'Whose token?'],
  [['a@b.test', 'c@d.test'], 'Whose token?'],
  [['admin'], 'admin is not an e-mail address.'],
  [['admin@aurora.test', '--ttl', 'long'], '--ttl long is not a number of seconds'],
  [['admin@aurora.test', '--clinic', 'nowhere'], 'There is no clinic nowhere.'],
  [['admin@aurora.test', '--what'], "Unknown option '--what'"],
])('%j is answered with what to do', async (args, sentence) => {
  const { out, err, code } = await token(...args)
  expect([code, out]).toEqual([1, ''])
  expect(err).toContain(sentence)
  expect(err).toContain('npm run -s token -- admin@aurora.test')
})
