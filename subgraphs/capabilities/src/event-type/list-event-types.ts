import { connection } from '@platform/shared/connection'
import { EVENT_CATALOGUE, type DescribedEventType } from './event-catalogue.ts'

/** The catalogue, by name. */
export const listEventTypes = (page: { first: number; after?: string | null | undefined }) =>
  connection<DescribedEventType>(
    page,
    {
      key: ({ name }) => [name],
      rows: async (take, place) => EVENT_CATALOGUE.filter(({ name }) => name > (place?.[0] ?? '')).slice(0, take),
    },
    1,
  )
