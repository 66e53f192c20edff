import pg from 'pg'
import { contextValues, SET_CONTEXT, type TenantContext } from './tenant-context.ts'

/** The parts of node-postgres' own Query and Connection that its types leave out; pinned by exact version, covered by tests. */
type Connection = {
  parsedStatements: Record<string, string>
  submittedNamedStatements: Record<string, string>
  stream: { cork?: () => void; uncork?: () => void }
  parse(statement: { text: string; name: string }): void
  bind(portal: { portal: string; statement: string; values: string[]; valueMapper: (value: unknown) => unknown }): void
  execute(portal: { portal: string; rows: number }): void
}
type QueryInternals = {
  text?: string
  name?: string
  callback: (error: Error | null, result: pg.QueryArrayResult) => void
  prepare(connection: Connection): void
  handleDataRow(message: unknown): void
  handleCommandComplete(message: unknown, connection: unknown): void
}
const BaseQuery = pg.Query as unknown as new (config: object) => QueryInternals

type Options = { context: TenantContext; begin: string | null; prepared: boolean }

/**
 * One round trip: [BEGIN] [SELECT set_config(…, true)] [the query] Sync. Everything before Sync is one implicit
 * transaction, so the variables end with it: on success, on an error, on a killed connection.
 */
class RlsQuery extends BaseQuery {
  readonly #options: Options
  /** Results of our own statements still to come before the query's. */
  #preamble: number

  constructor(config: object, options: Options) {
    super({ ...config, queryMode: 'extended' })
    this.#options = options
    this.#preamble = options.begin ? 2 : 1
  }

  submit(connection: Connection): Error | null {
    const clash = this.#nameClash(connection)
    if (clash) return clash
    const { begin, context, prepared } = this.#options
    connection.stream.cork?.()
    try {
      if (begin) this.#send(connection, begin, [], '')
      this.#send(connection, SET_CONTEXT, contextValues(context), prepared ? 'rls_context' : '')
      this.prepare(connection)
    } finally {
      connection.stream.uncork?.()
    }
    return null
  }

  #nameClash({ parsedStatements, submittedNamedStatements }: Connection): Error | null {
    if (!this.text || !this.name) return null
    const known = parsedStatements[this.name] ?? submittedNamedStatements[this.name]
    return known && known !== this.text ? new Error(`Prepared statement name clash: ${this.name}`) : null
  }

  #send(connection: Connection, text: string, values: string[], name: string) {
    if (!name || !connection.submittedNamedStatements[name]) {
      connection.parse({ text, name })
      if (name) connection.submittedNamedStatements[name] = text
    }
    connection.bind({ portal: '', statement: name, values, valueMapper: (value) => value })
    connection.execute({ portal: '', rows: 0 })
  }

  override handleDataRow(message: unknown) {
    if (this.#preamble === 0) super.handleDataRow(message)
  }

  override handleCommandComplete(message: unknown, connection: unknown) {
    if (this.#preamble > 0) this.#preamble--
    else super.handleCommandComplete(message, connection)
  }
}

/** Runs one statement under `context`; with `begin` it also opens a transaction that stays open. */
export function rlsQuery(client: pg.PoolClient, config: object, options: Options): Promise<pg.QueryArrayResult> {
  return new Promise((resolve, reject) => {
    const query = new RlsQuery(config, options)
    query.callback = (error, result) => (error ? reject(error) : resolve(result))
    client.query(query as unknown as pg.Submittable)
  })
}
