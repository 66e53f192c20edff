import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { contenders } from './contenders.ts'
import { load } from './load.ts'

const CONNECTIONS = 20
const WARM_UP = 400
const REQUESTS = 200
/** Short and many, so that a noisy minute is everybody's. */
const ROUNDS = 9

async function ask<T>(child: ChildProcess): Promise<T> {
  child.send('report')
  const [message] = (await once(child, 'message')) as [T]
  return message
}

async function start(file: string, args: readonly string[]) {
  const child = fork(new URL(file, import.meta.url), [...args], {
    // The size production starts with, for everybody.
    execArgv: file === 'replay-server.ts' ? [] : ['--max-semi-space-size=64'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const [{ url }] = (await once(child, 'message')) as [{ url: string }]
  return { child, url }
}

const subgraphs = await start('replay-server.ts', [])
const callsSoFar = async () => (await ask<{ calls: number }>(subgraphs.child)).calls
const runs = []
for (const { name, file, args } of contenders(subgraphs.url, process.argv.includes('--peers'))) {
  const started = await start(file, args)
  runs.push({ name, ...started, cpu: [] as number[], times: [] as number[], calls: 0, rss: 0, bytes: 0, hash: '' })
}
for (const { url } of runs) await load(url, WARM_UP, CONNECTIONS)
for (let round = 0; round < ROUNDS; round++) {
  for (const run of runs) {
    const callsBefore = await callsSoFar()
    const before = await ask<{ cpuMicros: number }>(run.child)
    const { hash, bytes, milliseconds } = await load(run.url, REQUESTS, CONNECTIONS)
    const after = await ask<{ cpuMicros: number; rssBytes: number }>(run.child)
    run.cpu.push((after.cpuMicros - before.cpuMicros) / 1000 / REQUESTS)
    run.times.push(...milliseconds)
    Object.assign(run, { hash, bytes, calls: ((await callsSoFar()) - callsBefore) / REQUESTS, rss: after.rssBytes })
  }
}

const at = (values: readonly number[], share: number) =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0
const [ours] = runs
const oursCpu = at(ours?.cpu ?? [], 0.5)
console.log(`| gateway | CPU ms/request, median | least | x ours over HTTP | calls/request | p50 ms | p99 ms | RSS MB |
| --- | --- | --- | --- | --- | --- | --- | --- |`)
for (const { name, cpu, times, calls, rss } of runs) {
  const cells = [
    name,
    at(cpu, 0.5).toFixed(2),
    at(cpu, 0).toFixed(2),
    (at(cpu, 0.5) / oursCpu).toFixed(2),
    calls,
    at(times, 0.5).toFixed(1),
    at(times, 0.99).toFixed(1),
    Math.round(rss / 1e6),
  ]
  console.log(`| ${cells.join(' | ')} |`)
}
console.log(`${ours?.bytes} bytes an answer; ${ROUNDS} rounds of ${REQUESTS} requests over ${CONNECTIONS} connections.`)
if (new Set(runs.map(({ hash }) => hash)).size !== 1) {
  console.error('The answers differ.')
  process.exitCode = 1
}
for (const { child } of runs) child.disconnect()
subgraphs.child.disconnect()
