import type { AvailabilityInput } from './availability-input.ts'
import { calendarLayers } from './calendar-layers.ts'
import type { Layer } from './layer.ts'
import { placeLayers } from './place-layers.ts'

/** What holds for every specialist alike. */
export const generalLayers = (input: AvailabilityInput): Layer[] => [
  ...calendarLayers(input),
  ...placeLayers(input.place, input.window),
]
