/** On whose behalf a statement runs. Bound to a client when it is made; row security and the audit log read it. */
export type TenantContext = {
  organizationId: string | null
  userId: string | null
  /** Never empty: a visitor is `anon`, not nobody. */
  role: string
  /** The exact key that opens one registry row; see the lookup policies. */
  lookupKey?: string | null
  onBehalfOf?: string | null
  requestId?: string | null
  sessionKind?: string
  sessionId?: string | null
  clientIp?: string | null
}

type Variable = readonly [name: string, read: (context: TenantContext) => string | null | undefined]

/** What policies ask for. */
const DECIDING: readonly Variable[] = [
  ['app.current_org_id', (context) => context.organizationId],
  ['app.current_user_id', (context) => context.userId],
  ['app.current_role', (context) => context.role],
  ['app.lookup_key', (context) => context.lookupKey],
  ['app.session_kind', (context) => context.sessionKind],
]

/** What only a written row or its audit event repeats. */
const TELLING: readonly Variable[] = [
  ['app.on_behalf_of', (context) => context.onBehalfOf],
  ['app.request_id', (context) => context.requestId],
  ['app.session_id', (context) => context.sessionId],
  ['app.client_ip', (context) => context.clientIp],
]

/** The statement that tells the database who asks. Always all variables of its set: what is absent is set to ''. */
export type ContextStatement = { text: string; name: string; values: string[] }

function statementOf(name: string, variables: readonly Variable[]) {
  const settings = variables.map(([variable], index) => `set_config('${variable}',$${index + 1},true)`)
  const text = `SELECT ${settings.join(',')}`
  return (context: TenantContext): ContextStatement => ({
    text,
    name,
    values: variables.map(([, read]) => read(context) ?? ''),
  })
}

/** For whatever may write. */
export const contextStatement = statementOf('context', [...DECIDING, ...TELLING])

/** For what only reads: nine settings cost the server more than finding a row by its id does. */
export const readContextStatement = statementOf('read_context', DECIDING)
