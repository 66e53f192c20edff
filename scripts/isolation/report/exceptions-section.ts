import type { Proof } from '../prove-isolation.ts'
import { heading, wrapped } from './layout.ts'

/** All that is excepted, with the reason. The lists are closed: anything else fails the run, and so does a stale entry. */
export const exceptionsSection = ({ rules, excused }: Proof['database'], graph: Proof['graph']): string[] => [
  ...heading('Exceptions'),
  ...rules
    .filter(({ exceptions }) => exceptions.length > 0)
    .flatMap(({ name, exceptions }) => [
      `${name}`,
      ...byReason(exceptions.map(({ thing, reason }) => ({ what: thing, reason }))),
    ]),
  'attacks and controls through SQL',
  ...byReason(excused),
  'fields of the graph that have nothing to tell of a clinic',
  ...byReason(graph.excused),
]

function byReason(excused: readonly { what: string; reason: string }[]): string[] {
  const groups = Map.groupBy(excused, ({ reason }) => reason)
  return [...groups].flatMap(([reason, things]) => [
    ...things.flatMap(({ what }) => wrapped(what, 2)),
    ...wrapped(`because: ${reason}`, 6),
  ])
}
