import { benchAvailability, firstAnswer, linesAsText } from '@platform/clinical/bench-availability'
import { command } from './command.ts'

await command('bench:availability', async () => {
  const first = firstAnswer()
  console.log(linesAsText(benchAvailability((step) => console.error(step))))
  console.log(`The first answer of a process, 20 specialists: ${first.toFixed(1)} ms`)
})
