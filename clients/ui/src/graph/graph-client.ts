import { persistedExchange } from '@urql/exchange-persisted'
import { retryExchange } from '@urql/exchange-retry'
import type { CacheExchangeOpts } from '@urql/exchange-graphcache'
import { Client, fetchExchange, subscriptionExchange } from 'urql'
import { documentHash } from './document-hash.ts'
import { graphAuthentication, type AskToSignIn } from './graph-authentication.ts'
import { isOutOfReach } from './graph-error.ts'
import { graphCache, type CacheRules } from './graph-cache.ts'
import { graphStream } from './graph-stream.ts'
import { refusalWatch } from './refusal-watch.ts'

export type GraphOptions = { schema: CacheExchangeOpts['schema']; rules?: CacheRules }

/** A client of the graph through this page's own address: cached, authenticated, retried, and by registered hash alone. */
export function graphClient({ schema, rules }: GraphOptions, askToSignIn: AskToSignIn): Client {
  const client: Client = new Client({
    url: '/api/graphql',
    preferGetMethod: false,
    exchanges: [
      graphCache(schema, rules),
      refusalWatch(() => client),
      graphAuthentication(askToSignIn),
      retryExchange({
        initialDelayMs: 300,
        maxDelayMs: 3_000,
        maxNumberAttempts: 3,
        // What changes something is sent once: whether the first try arrived nobody can tell.
        retryIf: (error, { kind }) => kind === 'query' && isOutOfReach(error),
      }),
      persistedExchange({
        enforcePersistedQueries: true,
        enableForMutation: true,
        enableForSubscriptions: true,
        preferGetForPersistedQueries: false,
        generateHash: documentHash,
      }),
      fetchExchange,
      subscriptionExchange({ forwardSubscription: graphStream }),
    ],
  })
  return client
}
