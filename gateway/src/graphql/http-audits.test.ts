import { auditServer } from 'graphql-http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aGateway, type TestGateway } from '../testing/a-gateway.ts'

let gateway: TestGateway
let url: string
beforeAll(async () => {
  gateway = await aGateway({ variables: { RATE_LIMIT_ANONYMOUS: '10000' } })
  url = `${await gateway.listen()}/graphql`
})
afterAll(() => gateway.stop())

test('GraphQL over HTTP is spoken as its specification says, to the last audit', async () => {
  const results = await auditServer({ url })
  const failed = await Promise.all(
    results
      .filter(({ status }) => status !== 'ok')
      .map(async (result) => ({
        ...(result.status === 'ok' ? {} : { reason: result.reason }),
        id: result.id,
        name: result.name,
        status: result.status,
      })),
  )
  expect(failed).toEqual([])
  expect(results).toHaveLength(61)
})
