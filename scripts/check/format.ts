import { command } from '../command.ts'
import { root } from '../root.ts'
import { oxc } from './oxc.ts'
import { verdict } from './verdict.ts'

await command('check:format', async () => {
  const { isWell, said } = await oxc('oxfmt', root, '--check')
  const wrong = said.split('\n').filter((line) => / \(\d+ms\)$/.test(line))
  for (const line of wrong) console.error(`${line.replace(/ \(\d+ms\)$/, '')} is not formatted. Run: npm run format`)
  if (!isWell && wrong.length === 0) console.error(said)
  return verdict(Number(/ on (\d+) files/.exec(said)?.[1]), 'files', isWell ? 0 : Math.max(wrong.length, 1))
})
