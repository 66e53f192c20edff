import type { Instant } from '../span/span.ts'
import type { AvailabilityInput } from './availability-input.ts'
import type { Conflict } from './conflict.ts'
import { conflictsOfCrew } from './conflicts-of-crew.ts'
import { crewsOf, type Crew } from './crew.ts'
import { generalLayers } from './general-layers.ts'
import { conflictsWith } from './layer.ts'
import { visitAt } from './service.ts'

/** What speaks against one start: for everybody, and for each crew in order of preference. */
export type Judgement = {
  readonly general: readonly Conflict[]
  readonly crews: readonly { readonly crew: Crew; readonly conflicts: readonly Conflict[] }[]
}

/** Lays over one visit the very layers that availability cuts free time with. The window of the input does not matter. */
export function judgeStart(input: AvailabilityInput, start: Instant): Judgement {
  const around = { ...input, window: { start, end: start + 1 } }
  const crews = crewsOf(around)
  const nobody: Conflict[] = crews.length === 0 ? [{ kind: 'NO_SPECIALIST' }] : []
  return {
    general: [...conflictsWith(visitAt(start, input.service), generalLayers(around)), ...nobody],
    crews: crews.map((crew) => ({ crew, conflicts: conflictsOfCrew(crew, start, around) })),
  }
}
