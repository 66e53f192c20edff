import { parseArgs } from 'node:util'
import { bundlePaths } from '@platform/clinical/bundle-paths'
import { importFiles } from '@platform/clinical/import-files'
import { importReport } from '@platform/clinical/import-report'
import { openServices } from '@platform/shared/services'
import { systemContext } from '@platform/shared/system-context'
import { command } from './command.ts'
import { environment } from './environment.ts'
import { fail } from './failure.ts'
import { step } from './step.ts'

await command('import:patients', async (args) => {
  const { clinic, named, dryRun, json } = wishes(args)
  const files = await bundlePaths(named)
  const services = await openServices({ ...(await environment()), LOG_LEVEL: 'silent' })
  try {
    const found = await systemContext(services, clinic, 'import:patients')
    if (!found) return fail(`There is no clinic ${clinic}.`, 'Its slug begins its address: aurora.clinic.localhost.')
    const reports = await step(`Importing into ${found.organization.name}`, (note) =>
      importFiles(found.ctx, files, { dryRun, onFile: (done) => note(`${done} of ${files.length} files`) }),
    )
    console.log(json ? JSON.stringify({ clinic, dryRun, files: reports }, null, 2) : importReport(reports, { dryRun }))
    return reports.some(({ failure }) => failure) ? 1 : 0
  } finally {
    await services.close()
  }
})

function wishes(args: string[]) {
  const { values, positionals } = parse(args)
  if (!values.clinic) return fail('Into which clinic?', 'Name it: --clinic aurora')
  if (positionals.length === 0) return fail('Which files?', 'Name bundles, folders of them, or a pattern in quotes.')
  return { clinic: values.clinic, named: positionals, dryRun: values['dry-run'], json: values.json }
}

function parse(args: string[]) {
  const options = {
    clinic: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  } as const
  try {
    return parseArgs({ args, options, allowPositionals: true })
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error), 'npm run import:patients -- --help')
  }
}
