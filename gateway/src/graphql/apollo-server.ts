import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import type { GraphQLFormattedError } from 'graphql'
import type { Logger } from 'pino'
import type { GatewayInterface } from '@apollo/server-gateway-interface'
import { stringifyResult } from '../engine/answer-text.ts'
import { documentLimits, documentRules } from '../limits/document-limits.ts'
import { libraryLog } from '../observe/library-log.ts'
import type { GraphContext } from './graph-context.ts'

type Needs = {
  gateway: GatewayInterface
  formatError: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError
  plugin: ApolloServerPlugin<GraphContext>
  isProduction: boolean
  log: Logger
}

/** Apollo Server with everything off that calls home, guesses for the caller, or shows how it is made. */
export const apolloServer = ({ gateway, formatError, plugin, isProduction, log }: Needs): ApolloServer<GraphContext> =>
  new ApolloServer<GraphContext>({
    gateway,
    formatError,
    csrfPrevention: true,
    // Refused by the plugin, to those who may not.
    introspection: true,
    // "Did you mean …?" tells the schema to whoever guesses at it.
    hideSchemaDetailsFromClientErrors: isProduction,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    // Documents registered by whoever sends them are a way to fill the cache, not an allow-list.
    persistedQueries: false,
    parseOptions: { maxTokens: documentLimits.tokens },
    validationRules: documentRules,
    stopOnTerminationSignals: false,
    stringifyResult,
    logger: libraryLog(log, 'apollo-server'),
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      plugin,
    ],
  })
