import type { Caller } from '../caller.ts'
import type { Operations } from '../operations/operations.ts'
import type { Usage } from './usage.ts'

type Run = { document: string; milliseconds: number; hasErrors: boolean }

export type CountUse = (run: Run, caller: Pick<Caller, 'partner' | 'cost'>) => void

/** Counts a run of a document that somebody registered or published. Others are nobody's to look after. */
export const useCounter =
  (operations: Pick<Operations, 'idOf'>, usage: Usage, slowMs: number): CountUse =>
  ({ document, milliseconds, hasErrors }, { partner, cost }) => {
    const operation = operations.idOf(document)
    if (operation === undefined) return
    usage.count({
      operation,
      partner: partner?.slug ?? null,
      milliseconds,
      cost: cost ?? 0,
      hasErrors,
      isSlow: milliseconds >= slowMs,
    })
  }
