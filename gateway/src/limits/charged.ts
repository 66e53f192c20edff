import type { Budget } from './rate-limits.ts'

/** A budget a request has been counted against. */
export type Charged = { key: string; budget: Budget }
