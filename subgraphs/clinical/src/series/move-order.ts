import { overlaps, type Span } from '../span/span.ts'

export type Move = { readonly from: Span; readonly to: Span }

/**
 * Moves in an order in which none arrives where another still is, so that they can be written one by one. Visits that
 * change places have no such order: they come last, as they are.
 */
export function inMoveOrder<M extends Move>(moves: readonly M[]): M[] {
  const ordered: M[] = []
  let waiting = [...moves]
  while (waiting.length > 0) {
    const next = waiting.find((move) => waiting.every((other) => other === move || !overlaps(move.to, other.from)))
    if (!next) return [...ordered, ...waiting]
    ordered.push(next)
    waiting = waiting.filter((move) => move !== next)
  }
  return ordered
}
