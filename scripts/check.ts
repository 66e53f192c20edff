import { command } from './command.ts'
import { runStep, STEPS } from './check/run-step.ts'
import { fail } from './failure.ts'

await command('check', async (chosen) => {
  const unknown = chosen.filter((name) => !STEPS.includes(name))
  if (unknown.length > 0) fail(`There is no step ${unknown.join(', ')}.`, `There are ${STEPS.join(', ')}.`)

  const failed: string[] = []
  for (const name of chosen.length > 0 ? chosen : STEPS) if (!(await runStep(name))) failed.push(name)
  console.log(failed.length > 0 ? `\nFailed: ${failed.join(', ')}` : '\nAll is well.')
  return failed.length > 0 ? 1 : 0
})
