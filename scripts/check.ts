import { command } from './command.ts'
import { runStep, STEPS } from './check/run-step.ts'
import { fail } from './failure.ts'

/** Each step is one program on one core, and some want a gigabyte. */
const LANES = 2

await command('check', async (chosen) => {
  const unknown = chosen.filter((name) => !STEPS.includes(name))
  if (unknown.length > 0) fail(`There is no step ${unknown.join(', ')}.`, `There are ${STEPS.join(', ')}.`)

  const failed: string[] = []
  const waiting = STEPS.filter((name) => chosen.length === 0 || chosen.includes(name))
  const lane = async () => {
    for (let name = waiting.shift(); name; name = waiting.shift()) if (!(await runStep(name))) failed.push(name)
  }
  await Promise.all(Array.from({ length: LANES }, lane))
  console.log(failed.length > 0 ? `\nFailed: ${failed.join(', ')}` : '\nAll is well.')
  return failed.length > 0 ? 1 : 0
})
