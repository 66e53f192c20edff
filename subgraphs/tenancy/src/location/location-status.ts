import { conflict } from '@platform/shared/errors'

export type LocationStatus = 'active' | 'inactive' | 'closed'

/** Refuses to do anything with the life of a closed location: a place that opens there again is a new one. */
export function refuseClosed({ status }: { status: string }) {
  if (status === 'closed') throw conflict('A closed location stays closed', 'locationId')
}
