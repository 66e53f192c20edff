import type { ApolloServer } from '@apollo/server'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Link } from '../chain.ts'
import { refuseForeignPages } from '../edge/foreign-pages.ts'
import { shedLoad } from '../edge/shed-load.ts'
import { wantsPage, type ExplorerPage } from '../explorer/explorer-routes.ts'
import type { GraphContext } from './graph-context.ts'
import { chooseDocument } from '../operations/choose-document.ts'
import type { Operations } from '../operations/operations.ts'
import { graphqlHandler } from './graphql-handler.ts'

type Needs = {
  apollo: ApolloServer<GraphContext>
  /** In order. The first ones run before a body is read. */
  chain: { beforeBody: readonly Link[]; afterBody: readonly Link[] }
  /** What a browser gets that opens the address. None in production. */
  page: ExplorerPage | null
  operations: Operations
}

/** The graph's one address. Nothing reaches the executor without an Actor that the chain has signed. */
export async function graphqlRoute(app: FastifyInstance, { apollo, chain, page, operations }: Needs): Promise<void> {
  await app.register(async (scope) => {
    await shedLoad(scope)
    const servePage = async (request: FastifyRequest, reply: FastifyReply) => {
      if (!page || !wantsPage(request)) return
      const { html, policy } = page()
      return reply.type('text/html; charset=utf-8').header('content-security-policy', policy).send(html)
    }
    scope.route({
      method: ['GET', 'POST'],
      url: '/graphql',
      onRequest: [servePage, refuseForeignPages, ...chain.beforeBody],
      preHandler: [...chain.afterBody, chooseDocument(operations.requestedDocument)],
      handler: graphqlHandler(apollo),
    })
  })
}
