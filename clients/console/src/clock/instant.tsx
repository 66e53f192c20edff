'use client'
import { viewerZone } from '@platform/ui/time/zone-label.ts'
import { useFormatter } from 'next-intl'

type Props = { at: string; seconds?: boolean }

/** An instant by the clock of whoever looks: the platform's team sits in no clinic. */
export function Instant({ at, seconds = false }: Props) {
  const format = useFormatter()
  return (
    <time dateTime={at} className="tabular">
      {format.dateTime(new Date(at), {
        dateStyle: 'medium',
        timeStyle: seconds ? 'medium' : 'short',
        timeZone: viewerZone(),
      })}
    </time>
  )
}
