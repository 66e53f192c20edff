import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { command } from './command.ts'
import { step } from './step.ts'

await command('isolation', async (args) => {
  const { values } = parseArgs({ args, options: { json: { type: 'string' } } })
  // Loaded only now, for the subgraphs are large and --help should not wait for them.
  const [{ setup }, { proveIsolation }, { report }] = await Promise.all([
    import('./test-services.ts'),
    import('./isolation/prove-isolation.ts'),
    import('./isolation/report/report.ts'),
  ])
  const stop = await step('PostgreSQL, Redis and the demo world', () => setup())
  try {
    const proof = await step('Proof', (note) => proveIsolation(note))
    if (values.json) writeFileSync(values.json, `${JSON.stringify(proof, null, 2)}\n`)
    console.log(report(proof, new Date()))
    return proof.violations.length > 0 ? 1 : 0
  } finally {
    await stop()
  }
})
