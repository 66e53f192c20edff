import { intersectSpans } from '../span/intersect-spans.ts'
import { mergeSpans } from '../span/merge-spans.ts'
import { contains, overlaps, type Span } from '../span/span.ts'
import { subtractSpans } from '../span/subtract-spans.ts'
import type { Conflict } from './conflict.ts'

/**
 * One rule laid over time: a visit lies within one of its spans, or clear of all its blocks. Offering cuts free time with
 * it and booking tests one visit against it; so the two cannot disagree.
 */
export type Layer =
  | { readonly within: readonly Span[]; readonly conflict: Conflict }
  | { readonly blocks: readonly Block[] }

export type Block = { readonly span: Span; readonly conflict: Conflict }

/** Spans that touch count as one: a visit may run from one into the next. */
export const within = (spans: readonly Span[], conflict: Conflict): Layer => ({ within: mergeSpans(spans), conflict })

export const clearOf = (blocks: readonly Block[]): Layer => ({
  blocks: blocks.filter(({ span }) => span.start < span.end),
})

/** What every layer leaves of the time that was free. */
export const freeTime = (free: readonly Span[], layers: readonly Layer[]): readonly Span[] =>
  layers.reduce(
    (left, layer) =>
      'within' in layer
        ? intersectSpans(left, layer.within)
        : subtractSpans(left, mergeSpans(layer.blocks.map(({ span }) => span))),
    free,
  )

/** Every reason the layers have against a visit. */
export const conflictsWith = (visit: Span, layers: readonly Layer[]): Conflict[] =>
  layers.flatMap((layer) => {
    if ('blocks' in layer)
      return layer.blocks.filter(({ span }) => overlaps(span, visit)).map(({ conflict }) => conflict)
    return layer.within.some((span) => contains(span, visit)) ? [] : [layer.conflict]
  })
