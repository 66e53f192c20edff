import { readFile, rename, writeFile } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { compose } from '../compose.ts'
import { aGateway, type TestGateway } from '../testing/a-gateway.ts'
import { testSdl } from '../testing/test-subgraphs.ts'

let gateway: TestGateway
beforeAll(async () => {
  gateway = await aGateway()
})
afterAll(() => gateway.stop())

const supergraphWith = (more: string) =>
  compose(
    Object.entries({ ...testSdl, capabilities: `type Query { ping: String! ${more} }` }).map(([name, sdl]) => ({
      name,
      sdl,
      url: `http://${name}.invalid`,
    })),
  ).supergraph

/** As a deploy does it: the new file takes the place of the old. */
async function replace(text: string) {
  await writeFile(`${gateway.supergraphFile}.new`, text)
  await rename(`${gateway.supergraphFile}.new`, gateway.supergraphFile)
}

async function until(what: () => Promise<boolean>) {
  for (let at = 0; at < 100; at += 1) {
    if (await what()) return
    await pause(50)
  }
  throw new Error('it did not happen within five seconds')
}

const reloads = async (outcome: string) => {
  const line = new RegExp(`gateway_supergraph_reloads_total\\{outcome="${outcome}"\\} (\\d+)`).exec(
    (await gateway.get('/metrics')).body,
  )
  return Number(line?.[1] ?? 0)
}
/** A gateway that is too busy to say knows nothing yet. */
const knows = async (query: string) => ![400, 503].includes((await gateway.graphql(query)).statusCode)

test('a changed supergraph is taken over without a restart', async () => {
  expect(await knows('{ pong }')).toBe(false)
  await replace(supergraphWith('pong: String'))
  await until(() => knows('{ pong }'))
  expect(await reloads('taken')).toBe(1)
})

test.each([
  ['that is not GraphQL', () => 'type Query {'],
  ['that is no supergraph', () => 'type Query { ping: String }'],
  [
    'that names a subgraph without an address',
    () =>
      supergraphWith('other: String').replace(
        'name: "capabilities", url: "http://capabilities.invalid"',
        'name: "elsewhere", url: ""',
      ),
  ],
  [
    'that only we have an objection to',
    () =>
      supergraphWith('other: String')
        .replace(
          '@link(url: "https://specs.apollo.dev/link/v1.0")',
          (link) => `${link} @link(url: "https://specs.apollo.dev/cost/v0.1")`,
        )
        .replace('other: String', 'other: String @cost(weight: "a lot")')
        .concat('directive @cost(weight: String!) on FIELD_DEFINITION'),
  ],
])('one %s is refused, and the old one goes on', async (_, text) => {
  const before = await reloads('refused')
  await replace(text())
  await until(async () => (await reloads('refused')) > before)
  expect((await gateway.graphql('{ ping }')).json()).toEqual({ data: { ping: 'pong' } })
  expect(gateway.logged()).toContain('the new supergraph was refused, the old one stays')
  expect((await gateway.get('/health/ready')).json()).toMatchObject({
    status: 'ready',
    supergraph: { generation: 2, refused: { at: expect.any(String), reason: expect.stringMatching(/./) } },
  })
  expect((await gateway.get('/health/ready', { remoteAddress: '192.0.2.7' })).json()).toEqual({ status: 'ready' })
  expect((await gateway.get('/metrics')).body).toMatch(/^gateway_supergraph_refused 1$/m)
})

test('after a refused one the next good one is taken over', async () => {
  await replace(supergraphWith('later: String'))
  await until(() => knows('{ later }'))
  expect(await readFile(gateway.supergraphFile, 'utf8')).toContain('later')
  expect((await gateway.get('/health/ready')).json().supergraph).toMatchObject({ generation: 3, refused: null })
  expect((await gateway.get('/metrics')).body).toMatch(/^gateway_supergraph_generation 3$/m)
})
