import { cacheExchange } from '@urql/exchange-graphcache'
import { Client, fetchExchange, gql } from 'urql'
import { expect, test } from 'vitest'
import { joinedPages } from './joined-pages.ts'

const EVENTS = gql`
  query Events($first: Int!, $after: String) {
    events(first: $first, after: $after) {
      edges {
        node {
          id
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`

/** A log, newest first, and a page that reads it two at a time. */
function aReader(log: string[]) {
  const client = new Client({
    url: 'http://graph.test',
    preferGetMethod: false,
    exchanges: [
      cacheExchange({
        keys: { PageInfo: () => null, EventConnection: () => null, EventEdge: () => null },
        resolvers: { Query: { events: joinedPages() } },
      }),
      fetchExchange,
    ],
    fetch: async (_url, init) => {
      const { variables } = JSON.parse(String(init?.body)) as { variables: { first: number; after: string | null } }
      const from = variables.after === null ? 0 : log.indexOf(variables.after) + 1
      const ids = log.slice(from, from + variables.first)
      const pageInfo = {
        __typename: 'PageInfo',
        hasNextPage: from + ids.length < log.length,
        endCursor: ids.at(-1) ?? null,
      }
      const edges = ids.map((id) => ({ __typename: 'EventEdge', node: { __typename: 'Event', id } }))
      return Response.json({ data: { events: { __typename: 'EventConnection', edges, pageInfo } } })
    },
  })
  return async (after: string | null) => {
    const { data } = await client.query(EVENTS, { first: 2, after }, { requestPolicy: 'network-only' }).toPromise()
    const { edges, pageInfo } = data.events
    return { ids: edges.map(({ node }: { node: { id: string } }) => node.id), end: pageInfo.endCursor }
  }
}

test('what is read further goes on where the list ended', async () => {
  const read = aReader(['e', 'd', 'c', 'b', 'a'])
  await read(null)
  await read('d')
  expect(await read('b')).toEqual({ ids: ['e', 'd', 'c', 'b', 'a'], end: 'a' })
})

test('a list whose beginning was read anew leaves nothing out', async () => {
  const log = ['d', 'c', 'b', 'a']
  const read = aReader(log)
  await read(null)
  expect((await read('c')).ids).toEqual(['d', 'c', 'b', 'a'])
  log.unshift('e')
  expect(await read(null)).toEqual({ ids: ['e', 'd'], end: 'd' })
  expect((await read('d')).ids).toEqual(['e', 'd', 'c', 'b'])
})
