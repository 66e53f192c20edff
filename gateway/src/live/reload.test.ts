import { writeFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { compose } from '../compose.ts'
import { aGateway, type TestGateway } from '../testing/a-gateway.ts'
import { rawSocket, type RawSocket } from '../testing/raw-socket.ts'
import { testSdl } from '../testing/test-subgraphs.ts'

let gateway: TestGateway
let address: string
beforeAll(async () => {
  gateway = await aGateway()
  address = await gateway.listen()
})
afterAll(() => gateway.stop())

/** Takes a graph over in which capabilities is another. */
async function reload(change: (capabilities: string) => string) {
  const parts = Object.entries({ ...testSdl, capabilities: change(testSdl.capabilities) })
  const taken = async () =>
    Number(/reloads_total\{outcome="taken"\} (\d+)/.exec((await gateway.get('/metrics')).body)?.[1])
  const before = (await taken()) || 0
  await writeFile(
    gateway.supergraphFile,
    compose(parts.map(([name, sdl]) => ({ name, sdl, url: `http://${name}.invalid/graphql` }))).supergraph,
  )
  await expect.poll(taken, { timeout: 10_000 }).toBe(before + 1)
}
const untilListeners = (field: string, count: number) =>
  expect.poll(() => gateway.events.listeners(null, field), { timeout: 5_000 }).toBe(count)

async function letIn(): Promise<RawSocket> {
  const socket = await rawSocket(address)
  socket.send({ type: 'connection_init' })
  await socket.next()
  return socket
}
const NOTICES = 'subscription { noticeAdded { id text } }'

test('what runs goes on over new graphs, and ends in words when its field is gone', async () => {
  const socket = await letIn()
  socket.send({ id: 'old', type: 'subscribe', payload: { query: NOTICES } })
  await untilListeners('noticeAdded', 1)
  const notice = (id: string) => gateway.events.publish(null, 'noticeAdded', { id, text: 'news' })

  await reload((sdl) => sdl.replace('text: String!', 'text: String!\n    more: String'))
  await notice('1')
  expect(await socket.next()).toMatchObject({
    id: 'old',
    payload: { data: { noticeAdded: { id: '1', text: 'news' } } },
  })
  // The same on the new graph is another source; each event reaches both once.
  socket.send({ id: 'new', type: 'subscribe', payload: { query: NOTICES } })
  await untilListeners('noticeAdded', 2)
  await notice('2')
  expect([await socket.next(), await socket.next()].map(({ id }) => id).toSorted()).toEqual(['new', 'old'])

  await reload((sdl) => sdl.replace('noticeAdded: Notice', 'noticeWritten: Notice'))
  const ends = [await socket.next(), await socket.next()]
  for (const end of ends)
    expect(end).toMatchObject({
      type: 'error',
      payload: [
        {
          message: 'The graph has changed: this subscription is no longer part of it.',
          extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
        },
      ],
    })
  await untilListeners('noticeAdded', 0)
  socket.send({ id: 'other', type: 'subscribe', payload: { query: '{ ping }' } })
  expect(await socket.next()).toMatchObject({ payload: { data: { ping: 'pong' } } })
  socket.socket.destroy()
})

test('a subgraph that is lost and back goes on where it was', async () => {
  const away = await aGateway({ transport: 'http' })
  const clinic = away.world.organizations.aurora.id
  const host = { host: 'aurora.clinic.localhost' }
  const socket = await rawSocket(await away.listen(), { headers: host })
  socket.send({ type: 'connection_init' })
  await socket.next()
  socket.send({ id: 's', type: 'subscribe', payload: { query: NOTICES } })
  const heard = () => away.events.listeners(clinic, 'noticeAdded')
  await expect.poll(heard, { timeout: 5_000 }).toBe(1)
  await away.events.publish(clinic, 'noticeAdded', { id: '1', text: 'news' })
  expect(await socket.next()).toMatchObject({ payload: { data: { noticeAdded: { id: '1' } } } })

  const capabilities = away.served[3]
  capabilities?.drop()
  await away.events.publish(clinic, 'noticeAdded', { id: '2', text: 'missed meanwhile' })
  expect(await socket.next()).toMatchObject({ payload: { data: { noticeAdded: { id: '2' } } } })
  await away.events.publish(clinic, 'noticeAdded', { id: '3', text: 'live again' })
  expect(await socket.next()).toMatchObject({ payload: { data: { noticeAdded: { id: '3' } } } })
  expect(await socket.during(50)).toEqual([])
  socket.socket.destroy()
  await expect.poll(heard, { timeout: 5_000 }).toBe(0)
  await away.stop()
})
