import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aGateway, type TestGateway } from './testing/a-gateway.ts'

describe.each(['local', 'http'] as const)('a gateway over %s subgraphs', (transport) => {
  let gateway: TestGateway
  beforeAll(async () => {
    gateway = await aGateway({ transport })
  })
  afterAll(() => gateway.stop())

  test('answers one question out of several subgraphs, as the person who asks', async () => {
    const { aurora } = gateway.world.organizations
    await gateway.person('admin@aurora.test', { at: aurora, permissions: ['patients:read'] })
    const token = await gateway.token('admin@aurora.test', { organization: aurora })
    const answer = await gateway.graphql('{ me { id name } patients { id person { name } } ping }', { token })

    expect(answer.json()).toEqual({
      data: {
        me: { id: expect.any(String), name: 'Ioana Marinescu' },
        patients: [{ id: 'patient-1', person: { name: 'Ioana Marinescu' } }],
        ping: 'pong',
      },
    })
    expect(answer.statusCode).toBe(200)
  })
})
