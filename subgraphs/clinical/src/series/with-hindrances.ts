import type { ClinicalContext } from '../context.ts'
import { hindered } from './hindered.ts'
import { planMoves, type WantedMoves } from './plan-moves.ts'
import { planSeries, type WantedSeries } from './plan-series.ts'
import type { Plan } from './plan-visits.ts'

type Refusable = { userErrors: readonly { code: string; path: readonly string[] }[] }
type Asked = { evenIfPatientIsBusy?: boolean }

/** The answer to somebody who wanted a series. Where visits are the trouble, every one of them comes with it. */
export const withHindrances = <Answer extends Refusable>(ctx: ClinicalContext, wanted: WantedSeries, answer: Answer) =>
  withThoseOf(() => planSeries(ctx, wanted), wanted, answer)

/** The same for one that was to be moved. */
export const withMoveHindrances = <Answer extends Refusable>(
  ctx: ClinicalContext,
  wanted: WantedMoves,
  answer: Answer,
) => withThoseOf(() => planMoves(ctx, wanted), wanted, answer)

async function withThoseOf<Answer extends Refusable>(plan: () => Promise<Plan>, asked: Asked, answer: Answer) {
  const isHindered = answer.userErrors.some(
    ({ code, path }) => code === 'CONFLICT' && (path[0] === 'exceptions' || path[0] === 'start'),
  )
  return { ...answer, conflicts: isHindered ? hindered(await plan(), asked) : [] }
}
