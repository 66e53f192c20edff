import { createHash } from 'node:crypto'
import { Pool } from 'undici'
import { BENCH_QUERY } from './graph/subgraphs.ts'

export type Load = { hash: string; bytes: number; milliseconds: number[] }

/** What was answered, whatever the order of its fields: objects are unordered, and gateways differ in it. */
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, own]) => [name, sorted(own)]),
  )
}

/** Asks the benchmark's query many times over a number of connections; fails when any two answers differ. */
export async function load(url: string, requests: number, connections: number): Promise<Load> {
  const { origin, pathname } = new URL(url)
  const pool = new Pool(origin, { connections })
  const body = JSON.stringify({ query: BENCH_QUERY })
  const milliseconds: number[] = []
  const texts = new Set<string>()
  let left = requests
  let bytes = 0
  const client = async (id: number) => {
    while (left-- > 0) {
      const begun = performance.now()
      // Distinct for each request: nothing may be answered from another's work.
      const headers = { 'content-type': 'application/json', 'x-request-id': `${id}-${left}`, 'x-req': `${id}-${left}` }
      const answer = await pool.request({ method: 'POST', path: pathname, headers, body })
      const text = await answer.body.text()
      milliseconds.push(performance.now() - begun)
      bytes = text.length
      texts.add(text)
    }
  }
  await Promise.all(Array.from({ length: connections }, (_, id) => client(id)))
  await pool.close()
  const hashes = new Set([...texts].map((text) => hashOf((JSON.parse(text) as { data: unknown }).data)))
  const [hash = ''] = hashes
  if (hashes.size !== 1) throw new Error(`${url} answered ${hashes.size} different things`)
  return { hash, bytes, milliseconds }
}

const hashOf = (data: unknown) =>
  createHash('sha256')
    .update(JSON.stringify(sorted(data)))
    .digest('hex')
