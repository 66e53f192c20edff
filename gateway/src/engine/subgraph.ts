import type { StoreTimes } from '@platform/shared/check-stores'

export type SubgraphRequest = {
  query: string
  variables?: Record<string, unknown> | undefined
  operationName?: string | undefined
  /** The signed Actor of the request. A subgraph answers nobody without one. */
  actorToken: string
  requestId: string
  /** A mutation is sent once and shared with nobody, whatever happens to the connection. */
  isMutation?: boolean
  /** Ends with the client's interest in the answer. */
  signal?: AbortSignal
  /** When the whole request has to be answered, in milliseconds since the epoch. Passed on, so that a subgraph can give up too. */
  deadline?: number
  /** Equal only for requests of one principal in one context: those may share an answer that is on its way. */
  shareKey?: string
  /** The span this work belongs to, as the W3C's header has it. Absent when nothing is traced. */
  traceparent?: string
}

export type SubgraphError = {
  message: string
  path?: readonly (string | number)[] | undefined
  extensions?: Record<string, unknown> | undefined
}

export type SubgraphAnswer = {
  data?: Record<string, unknown> | null | undefined
  errors?: readonly SubgraphError[] | undefined
  /** Known of text without a backslash: no string in it needs an escape when it is written again. */
  isPlain?: boolean
}

/** What a subscription asks of its subgraph. It lasts until the signal. */
export type SubscribeRequest = Pick<SubgraphRequest, 'query' | 'variables' | 'operationName' | 'actorToken'> & {
  requestId: string
  signal: AbortSignal
  /** Where in the source's stream to go on: the cursor of the last event that arrived. */
  after?: string
}

/** One event of a source. `extensions.cursor` is its place in the stream, where the source knows one. */
export type SubgraphEvent = SubgraphAnswer & { extensions?: Record<string, unknown> | undefined }

/** A subgraph as the gateway sees it, in this process or far away. */
export type Subgraph = {
  name: string
  /** Never throws for a subgraph's sake: one that is out of reach answers with SERVICE_UNAVAILABLE. */
  execute(request: SubgraphRequest): Promise<SubgraphAnswer>
  /** An answer when the subgraph refuses, else its events. They end when the source does, and throw when it is lost. */
  subscribe?(request: SubscribeRequest): Promise<SubgraphAnswer | AsyncIterable<SubgraphEvent>>
  ready(): Promise<boolean>
  /** How soon the stores it stands on answer it. Null when it does not say; absent where it is not ours. */
  check?(): Promise<StoreTimes | null>
  close(): Promise<void>
}
