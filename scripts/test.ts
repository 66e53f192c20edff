import { startVitest } from 'vitest/node'
import { command } from './command.ts'
import { root } from './root.ts'

await command('test', async (files) => {
  const vitest = await startVitest('test', files, { root, watch: false })
  await vitest.close()
  const { passed, failed, skipped } = tally(vitest.state)
  // The closing line, plain, for people and for programs.
  console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
  return failed > 0 || passed === 0 ? 1 : 0
})

type State = Awaited<ReturnType<typeof startVitest>>['state']

function tally(state: State) {
  const modules = state.getTestModules()
  const resultsOf = (module: (typeof modules)[number]) =>
    [...module.children.allTests()].map((test) => test.result().state)
  const results = modules.flatMap(resultsOf)
  const count = (wanted: (typeof results)[number]) => results.filter((result) => result === wanted).length
  // A file that does not load, or whose preparation fails, has no failed test; it fails as a whole.
  const broken = modules.filter((module) => module.state() === 'failed' && !resultsOf(module).includes('failed')).length
  const unfinished = count('pending')
  return {
    passed: count('passed'),
    // Nor may anything break outside of the tests.
    failed: count('failed') + broken + unfinished + state.getUnhandledErrors().length,
    skipped: count('skipped'),
  }
}
