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
}

export type SubgraphError = {
  message: string
  path?: readonly (string | number)[] | undefined
  extensions?: Record<string, unknown> | undefined
}

export type SubgraphAnswer = {
  data?: Record<string, unknown> | null | undefined
  errors?: readonly SubgraphError[] | undefined
}

/** A subgraph as the gateway sees it, in this process or far away. */
export type Subgraph = {
  name: string
  /** Never throws for a subgraph's sake: one that is out of reach answers with SERVICE_UNAVAILABLE. */
  execute(request: SubgraphRequest): Promise<SubgraphAnswer>
  ready(): Promise<boolean>
  close(): Promise<void>
}
