import type { Instant } from '../span/span.ts'
import type { AvailabilityInput } from './availability-input.ts'
import type { Conflict } from './conflict.ts'
import type { Crew } from './crew.ts'
import { isOnGrid } from './grid.ts'
import { conflictsWith } from './layer.ts'
import { visitAt } from './service.ts'

/** Every reason a crew has against one start. */
export function conflictsOfCrew(crew: Crew, start: Instant, { service }: AvailabilityInput): Conflict[] {
  const conflicts = [...conflictsWith(visitAt(start, service), crew.layers), ...crew.brokenLimits(start)]
  const range = crew.ranges.find((one) => one.start <= start && start < one.end)
  // Outside all hours there is no grid to be off.
  if (range && !isOnGrid(start, range, service, crew.zone)) {
    const [only = null, ...others] = crew.specialistIds
    conflicts.push({ kind: 'OFF_GRID', specialistId: others.length > 0 ? null : only })
  }
  return conflicts
}
