import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aRealGateway, type RealGateway } from '../testing/a-real-gateway.ts'
import { rawStream } from '../testing/raw-stream.ts'

type Slots = { availability: { holdsAvailable: boolean; days: { slots: { start: string }[] }[] } }

describe.each(['local', 'http'] as const)('visitors of a clinic, live, its subgraphs %s', (transport) => {
  let gateway: RealGateway
  let address: string
  beforeAll(async () => {
    gateway = await aRealGateway(transport)
    address = await gateway.listen()
  })
  afterAll(() => gateway.stop())

  const ask = async (query: string, variables: object = {}) => {
    const answer = await gateway.ask(null, 'aurora', query, { ...variables })
    expect(answer.json().errors).toBeUndefined()
    return answer.json().data
  }

  test('see another visitor keep a slot and give it back', async () => {
    const { calendarBySlug } = await ask('{ calendarBySlug(slug: "online") { id services { service { id } } } }')
    const offer = { calendarId: calendarBySlug.id, serviceId: calendarBySlug.services[0].service.id }
    const watching = await rawStream(address, {
      headers: { 'x-organization-id': 'aurora' },
      body: {
        query: `subscription { slotChanges(calendarId: "${offer.calendarId}") { kind specialist { displayName } start } }`,
      },
    })
    expect(watching.status).toBe(200)
    const from = new Date().toISOString().slice(0, 10)
    const { availability } = (await ask(
      'query ($calendarId: ID!, $serviceId: ID!, $from: LocalDate!) { availability(calendarId: $calendarId, serviceId: $serviceId, from: $from, days: 20) { holdsAvailable days { slots { start } } } }',
      { ...offer, from },
    )) as Slots
    const start = availability.days[0]?.slots[0]?.start
    const { holdSlot } = await ask(
      'mutation ($input: HoldSlotInput!) { holdSlot(input: $input) { hold { token } userErrors { message } } }',
      { input: { ...offer, start } },
    )
    expect(holdSlot.userErrors).toEqual([])
    const held = JSON.parse((await watching.next()).data).data.slotChanges
    expect(held).toMatchObject({ kind: 'HELD', start, specialist: { displayName: expect.any(String) as string } })
    await ask('mutation ($input: ReleaseHoldInput!) { releaseHold(input: $input) { isReleased } }', {
      input: { token: holdSlot.hold.token },
    })
    expect(JSON.parse((await watching.next()).data).data.slotChanges).toMatchObject({ kind: 'RELEASED', start })
    watching.leave()
  })
})
