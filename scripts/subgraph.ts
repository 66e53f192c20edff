import { startSubgraph, SUBGRAPH_PORTS } from '@platform/shared/start-subgraph'
import type { Subgraph } from '@platform/shared/subgraph'
import { command } from './command.ts'
import { endWithDoor } from './end-with-door.ts'
import { environment } from './environment.ts'
import { fail } from './failure.ts'

type Name = keyof typeof SUBGRAPH_PORTS

const isName = (name: string): name is Name => name in SUBGRAPH_PORTS

await command('subgraph', async ([name = '']) => {
  if (!isName(name))
    return fail(`There is no subgraph "${name}".`, `There are ${Object.keys(SUBGRAPH_PORTS).join(', ')}.`)
  const { subgraph }: { subgraph: Subgraph } = await import(`@platform/${name}/subgraph`)
  const variables = await environment()
  const port = Number(variables['SUBGRAPH_PORT'] ?? SUBGRAPH_PORTS[name])
  const { url, stop } = await startSubgraph(subgraph, variables, { port })

  const { promise: stopping, resolve } = Promise.withResolvers<void>()
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => resolve())
  endWithDoor()
  // Said last: whoever waits for these words may ask it to stop at once.
  console.log(`${name} answers the gateway at ${url}`)
  await stopping
  await stop()
})
