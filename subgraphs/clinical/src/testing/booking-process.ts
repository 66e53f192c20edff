import { openServices } from '@platform/shared/services'
import { z } from 'zod'
import { subgraph } from '../subgraph.ts'

/** What a process of its own is told to do: the same operation for each set of variables, all at once. */
const Told = z.object({
  actorToken: z.string(),
  query: z.string(),
  variables: z.array(z.record(z.string(), z.unknown())),
})

/** The clinical subgraph in a process of its own. Says when it is ready, books what it is told to, and tells what came of it. */
const services = await openServices(process.env)
const { execute } = await subgraph.open(services, { jobs: false })
process.on('message', (message) => {
  const { actorToken, query, variables } = Told.parse(message)
  void Promise.all(variables.map((one) => execute({ query, variables: one, actorToken }))).then((answers) =>
    process.send?.({ answers }),
  )
})
process.on('disconnect', () => void services.close())
process.send?.('ready')
