import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { aGateway } from '../testing/a-gateway.ts'

const ask = (address: string, query: string) =>
  fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })

test('a gateway that drains says so, takes requests a while longer, finishes what it began, and closes', async () => {
  const gateway = await aGateway({ transport: 'http', variables: { DRAIN_SECONDS: '1' } })
  const address = await gateway.listen()
  expect((await fetch(`${address}/health/ready`)).status).toBe(200)

  const underway = ask(address, '{ slow }')
  await pause(100)
  const drained = gateway.drain()
  expect(gateway.drain()).toBe(drained)

  const ready = await fetch(`${address}/health/ready`)
  expect([ready.status, await ready.json()]).toEqual([503, { status: 'draining' }])
  expect((await fetch(`${address}/health/live`)).status).toBe(200)
  expect(await (await ask(address, '{ ping }')).json()).toEqual({ data: { ping: 'pong' } })

  await pause(1_100)
  gateway.world.release()
  expect(await (await underway).json()).toEqual({ data: { slow: 'done' } })
  await drained
  await expect(ask(address, '{ ping }')).rejects.toThrow()
  await gateway.stop()
})

test('what was noted about attacks is handed over before it closes', async () => {
  const gateway = await aGateway()
  await gateway.graphql('{ ping }', { token: 'bad.bad.bad' })
  await gateway.stop()
  expect(gateway.world.securityEvents).toHaveLength(1)
})
