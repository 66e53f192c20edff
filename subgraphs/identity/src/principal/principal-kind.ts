/** The database's word for each kind the graph names. */
export const PRINCIPAL_KINDS = { HUMAN: 'human', AGENT: 'agent', SERVICE_ACCOUNT: 'service_account' } as const
export type PrincipalKind = (typeof PRINCIPAL_KINDS)[keyof typeof PRINCIPAL_KINDS]
