import type { CombinedError } from 'urql'

type Connection<Node> = { edges: { node: Node }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } }

type Asked = {
  error: CombinedError | undefined
  fetching: boolean
  /** Asks again, past the cache. */
  reload: (options: { requestPolicy: 'network-only' }) => void
  pages: { next: (endCursor: string | null | undefined) => void }
}

/** What a `ListPanel` shows of a connection that is read page after page. */
export const listOf = <Node>(connection: Connection<Node> | undefined, { error, fetching, reload, pages }: Asked) => ({
  rows: connection?.edges.map(({ node }) => node),
  error,
  isBusy: fetching,
  onRetry: () => reload({ requestPolicy: 'network-only' }),
  hasMore: connection?.pageInfo.hasNextPage ?? false,
  onMore: () => pages.next(connection?.pageInfo.endCursor),
})
