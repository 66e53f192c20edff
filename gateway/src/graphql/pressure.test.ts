import { afterAll, beforeAll, expect, test } from 'vitest'
import { aGateway, type TestGateway } from '../testing/a-gateway.ts'

let gateway: TestGateway
beforeAll(async () => {
  gateway = await aGateway()
})
afterAll(() => gateway.stop())

/** Keeps the event loop so busy that it comes round once in `milliseconds`. */
async function crowdTheEventLoop(milliseconds: number, rounds: number) {
  for (let round = 0; round < rounds; round += 1) {
    const end = Date.now() + milliseconds
    while (Date.now() < end);
    await new Promise(setImmediate)
  }
}

test('a gateway that falls behind turns questions away at once, and stays alive for its balancer', async () => {
  expect((await gateway.graphql('{ ping }')).statusCode).toBe(200)
  await crowdTheEventLoop(800, 4)

  const refused = await gateway.graphql('{ ping }')
  expect(refused.statusCode).toBe(503)
  expect(refused.headers['retry-after']).toBe('5')
  expect(refused.json().errors[0].extensions).toEqual({
    code: 'SERVICE_UNAVAILABLE',
    requestId: refused.headers['x-request-id'],
  })
  expect((await gateway.get('/health/live')).statusCode).toBe(200)
})

test('and takes them again once it has caught up', async () => {
  await expect.poll(async () => (await gateway.graphql('{ ping }')).statusCode, { timeout: 10_000 }).toBe(200)
})
