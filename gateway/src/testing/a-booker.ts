import { createHash, randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'

type Challenge = { parameters: Record<string, unknown>; signature: string }
type Slot = { start: string; end: string; specialists: { id: string; displayName: string }[] }
type Offer = { calendarId: string; serviceId: string; specialistId: string }

let bookers = 0

/** Does the work of a challenge, as ALTCHA's widget does it: the payload it hands over. */
function solved(challenge: Challenge): string {
  const { salt, nonce, keyPrefix } = challenge.parameters as Record<'salt' | 'nonce' | 'keyPrefix', string>
  const beginning = Buffer.from(salt + nonce, 'hex')
  const tried = Buffer.concat([beginning, Buffer.alloc(4)])
  for (let counter = 0; ; counter += 1) {
    tried.writeUInt32BE(counter, beginning.length)
    const derivedKey = createHash('sha256').update(tried).digest('hex')
    if (!derivedKey.startsWith(keyPrefix)) continue
    return Buffer.from(JSON.stringify({ challenge, solution: { counter, derivedKey } })).toString('base64')
  }
}

/** Somebody without an account, from an address of their own, who books over HTTP. */
export function aBooker(app: FastifyInstance, slug: string = 'aurora') {
  bookers += 1
  const remoteAddress = `10.${bookers >> 16}.${(bookers >> 8) & 255}.${bookers & 255}`
  const number = String(bookers).padStart(4, '0')
  const get = (path: string, query: Record<string, string> = {}) =>
    app.inject({ method: 'GET', url: `/v1/public/${path}`, query: { slug, ...query }, remoteAddress })
  const post = (path: string, payload: object, key?: string) =>
    app.inject({
      method: 'POST',
      url: `/v1/public/${path}`,
      headers: key === undefined ? {} : { 'idempotency-key': key },
      payload: { slug, ...payload },
      remoteAddress,
    })

  return {
    get,
    post,
    contact: {
      givenName: 'Horia',
      familyName: `Manole${number}`,
      email: `horia.${number}@guests.test`,
      phone: `072299${number}`,
      birthDate: '1987-11-30',
    },
    proof: async () => solved((await get('challenge')).json()),
    /** What can be booked with one specialist in a public calendar, in three weeks from tomorrow on. */
    async slots(query: Record<string, string> = {}): Promise<{ offer: Offer; slots: Slot[] }> {
      const { edges } = (await get('calendars')).json()
      const calendar = edges.find(({ node }: { node: { slug: string } }) => node.slug === 'online').node
      const service = { calendarId: calendar.id, serviceId: calendar.services[0].service.id }
      const from = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)
      const slots = async (asked: Record<string, string>): Promise<Slot[]> =>
        (await get('availability', { ...asked, from, days: '21', ...query }))
          .json()
          .days.flatMap((day: { slots: Slot[] }) => day.slots)
      const [first] = await slots(service)
      const offer = { ...service, specialistId: first?.specialists[0]?.id ?? '' }
      return { offer, slots: await slots(offer) }
    },
    async book(what: object, key: string = randomUUID()) {
      const proof = solved((await get('challenge')).json())
      return post('bookings', { ...this.contact, ...what, proof }, key)
    },
  }
}
