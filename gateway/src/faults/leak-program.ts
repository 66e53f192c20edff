import { setTimeout as pause } from 'node:timers/promises'
import { faultGateway } from './fault-gateway.ts'
import { FAULTS, shakySubgraph } from './shaky-subgraph.ts'

/** Runs by itself, with --expose-gc: breaks a subgraph in every way over and over, and tells what is left of it. */
const ROUNDS = 20
/** Fewer than open the breaker: every call is to reach the subgraph. */
const AT_ONCE = 4

const shaky = await shakySubgraph()
const gateway = await faultGateway([{ name: 'shaky', ...shaky }], 100)
const faults = Object.entries(FAULTS).filter(([name]) => name !== 'answers 50 MB')

async function round() {
  for (const [, fault] of faults) {
    shaky.behave(fault)
    await Promise.all(
      Array.from({ length: AT_ONCE }, (_, at) => {
        const client = new AbortController()
        if (at % 2) setTimeout(() => client.abort(), 20)
        return gateway.ask('{ steady shaky }', client.signal).catch(() => null)
      }),
    )
    shaky.recover()
    await gateway.ask('{ shaky }')
  }
}

async function measure() {
  await pause(300)
  for (let at = 0; at < 3; at += 1) {
    globalThis.gc?.()
    await pause(20)
  }
  const sockets = process.getActiveResourcesInfo().filter((name) => name === 'TCPSocketWrap').length
  return { heap: process.memoryUsage().heapUsed, sockets }
}

await round()
await round()
const before = await measure()
for (let at = 0; at < ROUNDS; at += 1) await round()
const after = await measure()
process.send?.({ before, after, calls: shaky.seen.calls })
await gateway.stop()
shaky.close()
process.exit(0)
