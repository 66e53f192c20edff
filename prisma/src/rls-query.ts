import pg from 'pg'
import type { ContextStatement } from './tenant-context.ts'

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
  handleCommandComplete(message: unknown, connection: Connection): void
  handleError(error: Error, connection: Connection): void
}
const BaseQuery = pg.Query as unknown as new (config: object) => QueryInternals

type Options = { context: ContextStatement; begin: string | null; prepared: boolean }
type Statement = { text: string; name: string }

/**
 * One round trip: [BEGIN] [SELECT set_config(…, true)] [the query] Sync. Everything before Sync is one implicit
 * transaction, so the variables end with it: on success, on an error, on a killed connection.
 */
class RlsQuery extends BaseQuery {
  readonly #options: Options
  /** The statements whose results are still to come; the last is the query itself. */
  #coming: Statement[] = []

  constructor(config: object, options: Options) {
    super({ ...config, queryMode: 'extended' })
    this.#options = options
  }

  submit(connection: Connection): Error | null {
    const { begin, context, prepared } = this.#options
    const query = { text: this.text ?? '', name: this.name ?? '' }
    const clash = nameClash(connection, query)
    if (clash) return clash
    const setContext = { text: context.text, name: prepared ? context.name : '' }
    connection.stream.cork?.()
    try {
      if (begin) send(connection, { text: begin, name: '' }, [])
      send(connection, setContext, context.values)
      this.prepare(connection)
    } finally {
      connection.stream.uncork?.()
    }
    this.#coming = begin ? [{ text: begin, name: '' }, setContext, query] : [setContext, query]
    this.#bear(this.#coming[0])
    return null
  }

  /**
   * node-postgres notes a statement as prepared under the name its active query bears when the server says so. Bearing
   * the query's own name from the start would note it too early: had it then failed to parse, it would be missing on
   * this connection for good.
   */
  #bear(statement: Statement | undefined) {
    this.name = statement?.name ?? ''
    this.text = statement?.text ?? ''
  }

  override handleDataRow(message: unknown) {
    if (this.#coming.length <= 1) super.handleDataRow(message)
  }

  override handleCommandComplete(message: unknown, connection: Connection) {
    if (this.#coming.length <= 1) return super.handleCommandComplete(message, connection)
    this.#coming.shift()
    this.#bear(this.#coming[0])
  }

  override handleError(error: Error, connection: Connection) {
    // After an error the server skips the rest of the train: what it did not confirm is to be sent again.
    for (const { name } of this.#coming) delete connection.submittedNamedStatements[name]
    super.handleError(error, connection)
  }
}

function send(connection: Connection, { text, name }: Statement, values: string[]) {
  if (!name || !knownText(connection, name)) {
    connection.parse({ text, name })
    if (name) connection.submittedNamedStatements[name] = text
  }
  connection.bind({ portal: '', statement: name, values, valueMapper: (value) => value })
  connection.execute({ portal: '', rows: 0 })
}

const knownText = ({ parsedStatements, submittedNamedStatements }: Connection, name: string) =>
  parsedStatements[name] ?? submittedNamedStatements[name]

function nameClash(connection: Connection, { text, name }: Statement): Error | null {
  const known = name && knownText(connection, name)
  return known && known !== text ? new Error(`Prepared statement name clash: ${name}`) : null
}

/** Runs one statement under `context`; with `begin` it also opens a transaction that stays open. */
export function rlsQuery(client: pg.PoolClient, config: object, options: Options): Promise<pg.QueryArrayResult> {
  return new Promise((resolve, reject) => {
    const query = new RlsQuery(config, options)
    query.callback = (error, result) => (error ? reject(error) : resolve(result))
    client.query(query as unknown as pg.Submittable)
  })
}
