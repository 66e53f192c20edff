import { afterAll, beforeAll, expect, test } from 'vitest'
import { aGateway, type TestGateway } from '../testing/a-gateway.ts'
import { rawSocket, type RawSocket } from '../testing/raw-socket.ts'

let gateway: TestGateway
let address: string
beforeAll(async () => {
  gateway = await aGateway({
    variables: { LIVE_SUBSCRIPTIONS_PER_PRINCIPAL: '2', LIVE_SUBSCRIPTIONS_PER_CLINIC: '3' },
  })
  address = await gateway.listen()
})
afterAll(() => gateway.stop())

async function letIn(email: string): Promise<RawSocket> {
  await gateway.person(email, { at: gateway.world.organizations.aurora, permissions: ['patients:read'] })
  const authorization = `Bearer ${await gateway.token(email)}`
  const socket = await rawSocket(address, { headers: { host: 'aurora.clinic.localhost' } })
  socket.send({ type: 'connection_init', payload: { authorization } })
  expect(await socket.next()).toMatchObject({ type: 'connection_ack' })
  return socket
}

const open = async () => {
  const { body } = await gateway.get('/metrics')
  return Number(/gateway_live_subscriptions\{transport="ws"\} (\d+)/.exec(body)?.[1] ?? 0)
}
const subscribe = (socket: RawSocket, id: string) =>
  socket.send({ id, type: 'subscribe', payload: { query: 'subscription { patientChanged { id } }' } })
const tooMany = (id: string) => ({ type: 'error', id, payload: [{ extensions: { code: 'RATE_LIMITED' } }] })

test('a person and a clinic have so many subscriptions at once, and places are given back', async () => {
  const [first, again] = [await letIn('one@aurora.test'), await letIn('one@aurora.test')]
  subscribe(first, '1')
  subscribe(again, '2')
  await expect.poll(open, { timeout: 5_000 }).toBe(2)
  subscribe(again, '3')
  expect(await again.next()).toMatchObject(tooMany('3'))

  const [second, third] = [await letIn('two@aurora.test'), await letIn('three@aurora.test')]
  subscribe(second, '4')
  await expect.poll(open, { timeout: 5_000 }).toBe(3)
  subscribe(third, '5')
  expect(await third.next()).toMatchObject(tooMany('5'))

  first.send({ type: 'complete', id: '1' })
  await expect.poll(open, { timeout: 5_000 }).toBe(2)
  subscribe(third, '6')
  await expect.poll(open, { timeout: 5_000 }).toBe(3)
  subscribe(again, '7')
  expect(await again.next()).toMatchObject(tooMany('7'))
  for (const { socket } of [first, again, second, third]) socket.destroy()
  await expect.poll(open, { timeout: 5_000 }).toBe(0)
})
