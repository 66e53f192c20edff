import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createHash } from 'node:crypto'
import { Pool } from 'undici'
import { BENCH_QUERY } from './graph/subgraphs.ts'

const CONTENDERS = [
  { name: 'ours, subgraphs over HTTP', file: 'contenders/ours.ts', args: [] },
  { name: 'ours, subgraphs in process', file: 'contenders/ours.ts', args: ['local'] },
  { name: 'ApolloGateway', file: 'contenders/stock.ts', args: [] },
] as const
const CONNECTIONS = 20
const WARM_UP = 400
const REQUESTS = 600
const ROUNDS = 3

async function ask<T>(child: ChildProcess): Promise<T> {
  child.send('report')
  const [message] = (await once(child, 'message')) as [T]
  return message
}

async function start(file: string, args: readonly string[]) {
  const child = fork(new URL(file, import.meta.url), [...args], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  const [{ url }] = (await once(child, 'message')) as [{ url: string }]
  return { child, url }
}

type Load = { hash: string; bytes: number; milliseconds: number[] }

async function load(url: string, requests: number): Promise<Load> {
  const { origin, pathname } = new URL(url)
  const pool = new Pool(origin, { connections: CONNECTIONS })
  const body = JSON.stringify({ query: BENCH_QUERY })
  const milliseconds: number[] = []
  let left = requests
  let bytes = 0
  const hashes = new Set<string>()
  const client = async (id: number) => {
    while (left-- > 0) {
      const begun = performance.now()
      // Distinct for each request: nothing may be answered from another's work.
      const headers = { 'content-type': 'application/json', 'x-request-id': `${id}-${left}`, 'x-req': String(left) }
      const answer = await pool.request({ method: 'POST', path: pathname, headers, body })
      const text = await answer.body.text()
      milliseconds.push(performance.now() - begun)
      bytes = text.length
      hashes.add(
        createHash('sha256')
          .update(JSON.stringify((JSON.parse(text) as { data: unknown }).data))
          .digest('hex'),
      )
    }
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, (_, id) => client(id)))
  await pool.close()
  if (hashes.size !== 1) throw new Error(`${url} answered ${hashes.size} different things`)
  return { hash: [...hashes][0] ?? '', bytes, milliseconds }
}

const subgraphs = await start('replay-server.ts', [])
const contenders = await Promise.all(
  CONTENDERS.map(async ({ name, file, args }) => ({
    name,
    ...(await start(file, [subgraphs.url, ...args])),
    cpu: [] as number[],
    times: [] as number[],
    calls: 0,
    rss: 0,
    hash: '',
  })),
)
for (const { url } of contenders) await load(url, WARM_UP)
// Round by round, so that a noisy minute is everybody's.
for (let round = 0; round < ROUNDS; round++) {
  for (const contender of contenders) {
    const callsBefore = (await ask<{ calls: number }>(subgraphs.child)).calls
    const before = await ask<{ cpuMicros: number }>(contender.child)
    const { hash, milliseconds } = await load(contender.url, REQUESTS)
    const after = await ask<{ cpuMicros: number; rssBytes: number }>(contender.child)
    contender.cpu.push((after.cpuMicros - before.cpuMicros) / 1000 / REQUESTS)
    contender.times.push(...milliseconds)
    contender.calls = ((await ask<{ calls: number }>(subgraphs.child)).calls - callsBefore) / REQUESTS
    contender.rss = after.rssBytes
    contender.hash = hash
  }
}
const at = (sorted: number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
console.log(
  '| gateway | CPU ms/request (median of rounds) | calls/request | p50 ms | p99 ms | RSS MB |\n|---|---|---|---|---|---|',
)
for (const { name, cpu, times, calls, rss } of contenders) {
  const sorted = times.toSorted((a, b) => a - b)
  console.log(
    `| ${name} | ${at(
      cpu.toSorted((a, b) => a - b),
      0.5,
    ).toFixed(
      2,
    )} | ${calls} | ${at(sorted, 0.5).toFixed(1)} | ${at(sorted, 0.99).toFixed(1)} | ${Math.round(rss / 1e6)} |`,
  )
}
if (new Set(contenders.map(({ hash }) => hash)).size !== 1) {
  console.error('The answers differ.')
  process.exitCode = 1
}
for (const { child } of contenders) child.disconnect()
subgraphs.child.disconnect()
