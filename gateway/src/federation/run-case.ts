import { ApolloGateway } from '@apollo/gateway'
import { composeServices } from '@apollo/composition'
import { ApolloServer } from '@apollo/server'
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'
import { buildSubgraphSchema } from '@apollo/subgraph'
import { execute, parse, type GraphQLSchema } from 'graphql'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'
import { pino } from 'pino'
import { openGeneration } from '../engine/generation.ts'
import { runOperation } from '../engine/run-operation.ts'
import type { Subgraph, SubgraphAnswer } from '../engine/subgraph.ts'
import { httpTransport } from '../engine/transport-http.ts'
import { localTransport } from '../engine/transport-local.ts'
import type { CaseSubgraph, FederationCase } from './federation-case.ts'

const log = pino({ level: 'silent' })
const QUIET = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }
const anyone = { isAuthenticated: false, scopes: new Set<string>(), policies: new Set<string>() }

export type Told = { data: unknown; errors: { message: string; path?: readonly (string | number)[] }[]; calls: number }
export type Ask = (query: string, variables?: Record<string, unknown>) => Promise<Told>

function schemaOf({ sdl, resolvers }: CaseSubgraph): GraphQLSchema {
  const { _entities: answersAll, ...query } = (resolvers['Query'] ?? {}) as Record<string, unknown>
  const own = { ...resolvers, ...(Object.keys(query).length > 0 && { Query: query }) }
  if (Object.keys(query).length === 0) delete (own as Record<string, unknown>)['Query']
  // Apollo's type for resolvers is looser than ours.
  const schema = buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: own as Record<string, never> }])
  const field = schema.getQueryType()?.getFields()['_entities']
  if (field && typeof answersAll === 'function') field.resolve = answersAll as NonNullable<typeof field.resolve>
  return schema
}

/** A case's graph over both of our transports and under the stock gateway. */
export async function openCase({ subgraphs }: FederationCase) {
  const parts = Object.entries(subgraphs).map(([name, part]) => ({ name, sdl: part.sdl, schema: schemaOf(part) }))
  const { supergraphSdl, errors } = composeServices(
    parts.map(({ name, sdl }) => ({ name, url: `http://${name}.invalid`, typeDefs: parse(sdl) })),
  )
  if (!supergraphSdl) throw new Error(errors?.map(({ message }) => message).join('\n'))
  const answer = async (name: string, query: string, variables: Record<string, unknown> | undefined) => {
    const schema = parts.find((part) => part.name === name)?.schema
    if (!schema) throw new Error(`No subgraph ${name}`)
    return (await execute({ schema, document: parse(query), variableValues: variables })) as SubgraphAnswer
  }

  const server = createServer((request, response) => {
    void text(request).then(async (body) => {
      const { query, variables } = JSON.parse(body) as { query: string; variables?: Record<string, unknown> }
      response.end(JSON.stringify(await answer((request.url ?? '').slice(1), query, variables)))
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`

  const generation = openGeneration(supergraphSdl)
  const over =
    (transports: readonly Subgraph[]): Ask =>
    async (source, variables = {}) => {
      let calls = 0
      const result = await runOperation(generation, {
        source,
        document: parse(source),
        variables,
        asker: anyone,
        onDenial: 'filter',
        send: ({ subgraph, operation, operationName, isMutation }, own) => {
          calls += 1
          const transport = transports.find(({ name }) => name === subgraph)
          if (!transport) throw new Error(`No subgraph ${subgraph}`)
          return transport.execute({
            query: operation,
            variables: own,
            operationName,
            isMutation,
            actorToken: '',
            requestId: '',
          })
        },
      })
      const told = result.errors.map(({ message, path }) => (path ? { message, path } : { message }))
      return { data: result.json === undefined ? undefined : (JSON.parse(result.json) as unknown), errors: told, calls }
    }
  const remote = parts.map(({ name }) => httpTransport(name, `${origin}/${name}`, log))
  const local = parts.map(({ name }) =>
    localTransport(
      {
        name,
        execute: ({ query, variables }) => answer(name, query, variables),
        ready: async () => true,
        close: async () => {},
      } as Parameters<typeof localTransport>[0],
      log,
    ),
  )

  process.env['APOLLO_TELEMETRY_DISABLED'] = 'true'
  const gateway = new ApolloGateway({
    supergraphSdl,
    logger: QUIET,
    buildService: ({ name }) => ({
      process: async ({ request }) =>
        JSON.parse(JSON.stringify(await answer(name, request.query ?? '', request.variables))) as never,
    }),
  })
  const apollo = new ApolloServer({ gateway, logger: QUIET, plugins: [ApolloServerPluginLandingPageDisabled()] })
  await apollo.start()
  const stock = async (query: string, variables: Record<string, unknown> = {}) => {
    const { body } = await apollo.executeOperation({ query, variables })
    if (body.kind !== 'single') throw new Error('An answer in pieces')
    return JSON.parse(JSON.stringify(body.singleResult.data ?? null)) as unknown
  }

  return {
    ours: { local: over(local), http: over(remote) },
    stock,
    close: async () => {
      await Promise.all([generation.close(), apollo.stop(), ...remote.map((one) => one.close())])
      server.closeAllConnections()
      server.close()
    },
  }
}
