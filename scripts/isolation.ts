import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { command } from './command.ts'
import { isolationReportFile } from './isolation/report-file.ts'
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
    const madeAt = new Date()
    keep({ madeAt, ...proof })
    if (values.json) writeFileSync(values.json, `${JSON.stringify(proof, null, 2)}\n`)
    console.log(report(proof, madeAt))
    return proof.violations.length > 0 ? 1 : 0
  } finally {
    await stop()
  }
})

/** Leaves the whole proof where the Console looks for it. */
function keep(kept: object): void {
  mkdirSync(dirname(isolationReportFile), { recursive: true })
  const draft = `${isolationReportFile}.draft`
  writeFileSync(draft, `${JSON.stringify(kept)}\n`)
  renameSync(draft, isolationReportFile)
}
