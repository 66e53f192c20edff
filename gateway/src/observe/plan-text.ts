import type { ExplainedFetch, ExplainedPlan } from './explain-plan.ts'

/** A request is drawn below the last one it waited for. */
const parentOf = ({ after }: ExplainedFetch) => (after.length > 0 ? Math.max(...after) : null)

const took = ({ durationMs, outcome }: ExplainedFetch) =>
  durationMs === null ? outcome : `${durationMs} ms${outcome === 'ok' ? '' : `, ${outcome}`}`

function lines(fetch: ExplainedFetch, fetches: readonly ExplainedFetch[], indent: string): string[] {
  const { id, subgraph, at, after, operation } = fetch
  const others = after.filter((one) => one !== parentOf(fetch))
  const where = at.length > 0 ? ` for ${at.join(', ')}` : ''
  const also = others.length > 0 ? ` (after ${others.map((one) => `#${one}`).join(', ')} too)` : ''
  const head = `${indent}#${id} ${subgraph}${where}${also}: ${took(fetch)}`
  const body = operation.split('\n').map((line) => `${indent}     ${line}`)
  const below = fetches.filter((one) => parentOf(one) === id)
  return [head, ...body, ...below.flatMap((one) => lines(one, fetches, `${indent}   `))]
}

/** The plan as people read it: each request below the one it waited for. */
export function planText({ planning, fetches }: ExplainedPlan): string {
  const head = planning.wasKnown ? 'Planned before' : `Planned in ${planning.durationMs} ms`
  const roots = fetches.filter((fetch) => parentOf(fetch) === null)
  return [head, ...roots.flatMap((fetch) => lines(fetch, fetches, ''))].join('\n')
}
