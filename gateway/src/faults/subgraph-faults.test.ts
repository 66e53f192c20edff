import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { codes } from '../errors/codes.ts'
import { faultGateway } from './fault-gateway.ts'
import { FAULTS, shakySubgraph } from './shaky-subgraph.ts'

let shaky: Awaited<ReturnType<typeof shakySubgraph>>
let gateway: Awaited<ReturnType<typeof faultGateway>>
beforeAll(async () => {
  shaky = await shakySubgraph()
  gateway = await faultGateway([{ name: 'shaky', ...shaky }])
})
afterAll(async () => {
  await gateway.stop()
  shaky.close()
})
beforeEach(async () => {
  shaky.recover()
  await expect.poll(async () => (await gateway.ask('{ shaky }')).data, { timeout: 5000 }).toEqual({ shaky: 'fine' })
  Object.assign(shaky.seen, { calls: 0, mutations: 0, aborted: 0 })
})

test.each(Object.entries(FAULTS))(
  'a subgraph that %s takes its own fields along and nothing else',
  async (_, fault) => {
    shaky.behave(fault)
    const { status, data, errors, body } = await gateway.ask('{ steady shaky }')
    expect({ status, data }).toEqual({ status: 200, data: { steady: 'fine', shaky: null } })
    expect(errors).toMatchObject([
      { message: codes.SERVICE_UNAVAILABLE.message, extensions: { code: 'SERVICE_UNAVAILABLE' } },
    ])
    for (const secret of ['127.0.0.1', new URL(shaky.url).port, 'secret-path', 'db.internal', 'ECONN', 'Socket'])
      expect(body).not.toContain(secret)
  },
)

test.each(Object.entries(FAULTS))('a mutation at one that %s is sent once', async (_, fault) => {
  shaky.behave(fault)
  const { data, errors } = await gateway.ask('mutation { shake }')
  expect(data).toEqual({ shake: null })
  expect(errors).toMatchObject([{ extensions: { code: 'SERVICE_UNAVAILABLE' } }])
  expect(shaky.seen.mutations).toBe(1)
})

test('a query whose connection broke is sent once more, and no more than that', async () => {
  let failures = 1
  shaky.behave((response, request) => {
    if (failures-- > 0) request.socket.destroy()
    else response.end('{"data":{"shaky":"second"}}')
  })
  expect((await gateway.ask('{ shaky }')).data).toEqual({ shaky: 'second' })
  expect(shaky.seen.calls).toBe(2)
})

test('a list of errors without end is cut short', async () => {
  shaky.behave((response) =>
    response.end(JSON.stringify({ data: null, errors: Array.from({ length: 50_000 }, () => ({ message: 'no' })) })),
  )
  const { data, errors } = await gateway.ask('{ steady shaky }')
  expect(data).toEqual({ steady: 'fine', shaky: null })
  expect(errors).toHaveLength(100)
})

test('a subgraph that keeps failing is left alone, tried again, and used again', async () => {
  shaky.behave((response) => response.end('garbage'))
  for (let at = 0; at < 5; at += 1) await gateway.ask('{ shaky }')
  expect(shaky.seen.calls).toBe(5)
  expect((await gateway.ask('{ steady shaky }')).data).toEqual({ steady: 'fine', shaky: null })
  expect(shaky.seen.calls).toBe(5)

  shaky.recover()
  await pause(1100)
  expect((await gateway.ask('{ shaky }')).data).toEqual({ shaky: 'fine' })
})

test('when the client goes away the subgraph is let go', async () => {
  shaky.behave(FAULTS['is slow'] ?? (() => {}))
  const client = new AbortController()
  const asked = gateway.ask('{ shaky }', client.signal)
  await expect.poll(() => shaky.seen.calls).toBe(1)
  client.abort()
  await expect(asked).rejects.toThrow('aborted')
  await expect.poll(() => shaky.seen.aborted, { timeout: 300 }).toBe(1)
})
