import { openServices } from '@platform/shared/services'
import type { Subgraph as Definition } from '@platform/shared/subgraph'
import type { Tracer } from '@platform/shared/tracing/tracer'
import type { Logger } from 'pino'
import { ZodError } from 'zod'
import { ConfigurationError } from './config.ts'
import { localTransport } from './engine/transport-local.ts'
import type { Subgraph } from './engine/subgraph.ts'
import type { SubgraphName } from './subgraph-names.ts'

const definitions: Record<SubgraphName, () => Promise<Definition>> = {
  identity: async () => (await import('@platform/identity/subgraph')).subgraph,
  tenancy: async () => (await import('@platform/tenancy/subgraph')).subgraph,
  clinical: async () => (await import('@platform/clinical/subgraph')).subgraph,
  capabilities: async () => (await import('@platform/capabilities/subgraph')).subgraph,
  telemetry: async () => (await import('@platform/telemetry/subgraph')).subgraph,
}

/** The definitions of these subgraphs, and the code of no other. */
export const loadDefinitions = (names: readonly SubgraphName[]): Promise<Definition[]> =>
  Promise.all(names.map((name) => definitions[name]()))

const sentence = ({ path, message }: ZodError['issues'][number]) =>
  `${path.join('.')} is not what the subgraphs of this process need: ${message}.`

/** Runs these subgraphs in this process, over one set of connections that the last of them to close ends. */
export async function openLocalSubgraphs(
  names: readonly SubgraphName[],
  variables: Record<string, string | undefined>,
  log: Logger,
  tracer: Tracer | null,
): Promise<Subgraph[]> {
  if (names.length === 0) return []
  const loaded = await loadDefinitions(names)
  const services = await openServices(variables, log, tracer).catch((error: unknown) => {
    throw error instanceof ZodError ? new ConfigurationError(error.issues.map(sentence)) : error
  })
  const running = await Promise.all(loaded.map((definition) => definition.open(services)))

  let open = running.length
  return running.map((one) =>
    localTransport(
      {
        ...one,
        close: async () => {
          await one.close()
          open -= 1
          if (open === 0) await services.close()
        },
      },
      log,
    ),
  )
}
