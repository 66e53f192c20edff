/** The database's word for each action the graph names. */
export const CONSENT_ACTIONS = { GRANT: 'grant', WITHDRAW: 'withdraw' } as const
export type ConsentAction = (typeof CONSENT_ACTIONS)[keyof typeof CONSENT_ACTIONS]
