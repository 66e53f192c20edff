import type { ClinicalContext, ClinicalRequest } from '../context.ts'

type Act<T> = (ctx: ClinicalContext) => Promise<T>

/** Does all of an act and undoes it, to tell what it would have come to. */
export async function rehearse<T>(ctx: ClinicalRequest, act: Act<T>, options: { timeoutMs: number }): Promise<T> {
  const results: T[] = []
  const undo = new Error('A rehearsal ends here')
  try {
    await ctx.inTransaction(async (tx) => {
      results.push(await act(tx))
      throw undo
    }, options)
  } catch (error) {
    if (error !== undo) throw error
  }
  const [result] = results
  if (result === undefined) throw new Error('A rehearsal without a result')
  return result
}
