/** The database's word for each plan. */
export const RATE_PLANS = { TRIAL: 'trial', STANDARD: 'standard', HIGH: 'high' } as const
export type RatePlan = (typeof RATE_PLANS)[keyof typeof RATE_PLANS]
