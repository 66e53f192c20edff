import { benchScheduling, machineLoad, schedulingTable } from '@platform/clinical/bench-scheduling'
import { command } from './command.ts'
import { setup } from './test-services.ts'

await command('bench:scheduling', async () => {
  const end = await setup()
  try {
    console.log(machineLoad())
    console.log(schedulingTable(await benchScheduling((step) => console.error(step))))
    console.log(machineLoad())
  } finally {
    await end()
  }
})
