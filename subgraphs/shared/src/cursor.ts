import { z } from 'zod'
import { invalid } from './errors.ts'

const Values = z
  .array(z.union([z.string(), z.null()]))
  .min(1)
  .max(5)

/** A place in an ordered list: the sort values of a row, opaque to callers. */
export const encodeCursor = (values: readonly (string | null)[]): string =>
  Buffer.from(JSON.stringify(values)).toString('base64url')

/** The sort values inside a cursor; refuses what `encodeCursor` did not make or what has another number of values. */
export function decodeCursor(cursor: string, length: number): (string | null)[] {
  try {
    const values = Values.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()))
    if (values.length === length) return values
  } catch {
    // Falls through: whatever is wrong with it, the advice is the same.
  }
  throw invalid('This cursor is not one of this list; start again without `after`', 'after')
}
