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

const VARIABLES = [
  ['app.current_org_id', (c: TenantContext) => c.organizationId],
  ['app.current_user_id', (c: TenantContext) => c.userId],
  ['app.current_role', (c: TenantContext) => c.role],
  ['app.lookup_key', (c: TenantContext) => c.lookupKey],
  ['app.on_behalf_of', (c: TenantContext) => c.onBehalfOf],
  ['app.request_id', (c: TenantContext) => c.requestId],
  ['app.session_kind', (c: TenantContext) => c.sessionKind],
  ['app.session_id', (c: TenantContext) => c.sessionId],
  ['app.client_ip', (c: TenantContext) => c.clientIp],
] as const

/** Sets all variables for the current transaction only. A null is set as '', which the SQL functions read as absent. */
export const SET_CONTEXT = `SELECT ${VARIABLES.map(([name], index) => `set_config('${name}',$${index + 1},true)`).join(',')}`

export const contextValues = (context: TenantContext): string[] => VARIABLES.map(([, read]) => read(context) ?? '')
