'use client'
import { useEffect, useEffectEvent } from 'react'
import type { SlotNewsSubscription } from '../gql/graphql.ts'
import { useBookableCalendarsQuery, useSlotNewsSubscription } from '../gql/hooks.ts'
import { calendarsToFollow } from './calendars-to-follow.ts'

export type SlotNews = SlotNewsSubscription['slotChanges']

type Props = {
  from: string
  to: string
  onNews: (news: SlotNews) => void
  /** Something may have happened that nobody told of: the line was broken for a while. */
  onMissed: () => void
}

/** Tells of every time of the clinic that is taken, kept or left in a span, as it happens. */
export function FollowSlots(props: Props) {
  const [{ data }] = useBookableCalendarsQuery()
  const calendars = calendarsToFollow(data?.calendars.edges.map(({ node }) => node) ?? [])
  return calendars.map(({ id }) => <FollowCalendar key={id} calendarId={id} {...props} />)
}

function FollowCalendar({ calendarId, from, to, onNews, onMissed }: Props & { calendarId: string }) {
  const [{ data, extensions }] = useSlotNewsSubscription({ variables: { calendarId, from, to } })
  const tell = useEffectEvent(onNews)
  const tellMissed = useEffectEvent(onMissed)
  const news = data?.slotChanges
  useEffect(() => {
    if (news) tell(news)
  }, [news])
  const missed: unknown = extensions?.['resync']
  useEffect(() => {
    if (missed) tellMissed()
  }, [missed])
  return null
}
