import type { GraphQLError } from 'graphql'
import type { Announcements } from './events/announcement.ts'
import type { EventTypeName } from './events/new-event.ts'
import type { PublishedEvent } from './events/published-event.ts'

/** What a subscription's opening is handed beside its context. */
type Opening = { announcements(types: readonly EventTypeName[]): Promise<Announcements> }

type Source<C, A, T> = {
  /** What it listens to, in the clinic of whoever subscribes. */
  events: readonly EventTypeName[]
  /** What the subscriber is shown of an event, read as they may read it; null when they may not. */
  find: (ctx: C, event: PublishedEvent, args: A) => Promise<T | null>
}

const HIDDEN = new Error('The event is hidden from this subscriber')

/** Whether an error only says that the subscriber may not see the event. */
export const isHidden = ({ originalError }: GraphQLError) => originalError === HIDDEN

/**
 * A subscription's resolver: `find` for each of the events, in a context of its own. It names no clinic and cannot: the
 * events are those of the clinic in the subscriber's verified Actor.
 */
export const subscription = <C, A, T>({ events, find }: Source<C, A, T>) => ({
  // The context is typed as any subscription's resolver gets it; only its opening has more.
  subscribe: (_: unknown, __: unknown, ctx: object) => (ctx as Opening).announcements(events),
  resolve: async (event: PublishedEvent, args: A, ctx: C): Promise<T> => {
    const found = await find(ctx, event, args)
    if (found === null) throw HIDDEN
    return found
  },
})
