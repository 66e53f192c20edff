import type { PublishedEvent } from './published-event.ts'

/** An event, or the word that some were missed and cannot be told any more: what was read before has to be read again. */
export type Announcement = PublishedEvent | { resync: 'CURSOR_TOO_OLD' }

export type Announcements = AsyncIterableIterator<Announcement>
