/** The database's word for each status the graph names. */
export const PRINCIPAL_STATUSES = { ACTIVE: 'active', BLOCKED: 'blocked' } as const
export type PrincipalStatus = (typeof PRINCIPAL_STATUSES)[keyof typeof PRINCIPAL_STATUSES]
