import type { Row } from './arrange/row.ts'

/** What an attack won, as the database answered it. */
export type Result = { rowCount: number; rows: Row[] }

export type Attack = {
  /** What is tried, in words of the report. */
  kind: string
  /** The table it is aimed at. */
  table: string
  sql: string
  /** What was won, or null. By default any row that is theirs. */
  gain?: (result: Result) => string | null
  /** Errors that count as a refusal, beside 42501 (no right, or row security). Any other error is a finding as well. */
  refusals?: readonly string[]
  /** Names no row. Afterwards none of theirs may be locked by it, which is what a change leaves until its transaction ends. */
  mayLockNone?: boolean
  /** Asked after a success, in the same transaction: what the act has opened. */
  then?: readonly string[]
}

/** Any success is a gain. */
export const anySuccess = () => 'it was done'

/** Any row read or changed is a gain. */
export const anyRow = ({ rowCount }: Result) => (rowCount > 0 ? `${rowCount} rows` : null)
