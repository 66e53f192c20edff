'use client'
import { useEffect, useEffectEvent } from 'react'
import type { SlotNewsSubscription } from '../gql/graphql.ts'
import { useBookableCalendarsQuery, useSlotNewsSubscription } from '../gql/hooks.ts'
import { calendarsToFollow } from './calendars-to-follow.ts'

export type SlotNews = SlotNewsSubscription['slotChanges']

type Props = { from: string; to: string; onNews: (news: SlotNews) => void }

/** Tells of every time of the clinic that is taken, kept or left in a span, as it happens. */
export function FollowSlots(props: Props) {
  const [{ data }] = useBookableCalendarsQuery()
  const calendars = calendarsToFollow(data?.calendars.edges.map(({ node }) => node) ?? [])
  return calendars.map(({ id }) => <FollowCalendar key={id} calendarId={id} {...props} />)
}

function FollowCalendar({ calendarId, from, to, onNews }: Props & { calendarId: string }) {
  const [{ data }] = useSlotNewsSubscription({ variables: { calendarId, from, to } })
  const tell = useEffectEvent(onNews)
  const news = data?.slotChanges
  useEffect(() => {
    if (news) tell(news)
  }, [news])
  return null
}
