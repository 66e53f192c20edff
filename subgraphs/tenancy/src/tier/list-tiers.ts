import type { TenancyContext } from '../context.ts'

/** The plans the platform sells, by code. */
export const listTiers = ({ db }: TenancyContext) => db.tier.findMany({ orderBy: { code: 'asc' } })
