'use client'
import { Alert, Stack } from '@mantine/core'
import { ErrorState } from '@platform/ui/feedback/error-state.tsx'
import { TimerOffIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { FreeSlotFragment } from '../gql/graphql.ts'
import { NoSlots } from './no-slots.tsx'
import { SlotDays } from './slot-days.tsx'
import { SlotsSkeleton } from './slots-skeleton.tsx'
import { useFreeSlots, type Wanted } from './use-free-slots.ts'
import { WeekBar } from './week-bar.tsx'
import { ZoneNotice } from './zone-notice.tsx'

type Props = {
  wanted: Wanted
  /** The zone of the calendar, named where the viewer's clock differs. */
  zone: string
  isBusy: boolean
  onPick: (slot: FreeSlotFragment) => void
  onWeek: (from: string) => void
}

/** A week of times to choose from. What others take disappears while one looks. */
export function SlotPicker({ wanted, zone, isBusy, onPick, onWeek }: Props) {
  const t = useTranslations('portal.slots')
  const { availability, isKnown, error, fetching, reload } = useFreeSlots(wanted)
  return (
    <Stack gap="md">
      <WeekBar from={wanted.from} onWeek={onWeek} />
      <ZoneNotice zone={zone} />
      {availability?.holdsAvailable === false && (
        <Alert color="yellow" icon={<TimerOffIcon aria-hidden />}>
          {t('noHolds')}
        </Alert>
      )}
      {error && !isKnown && <ErrorState error={error} isRetrying={fetching} onRetry={reload} />}
      {!error && !isKnown && <SlotsSkeleton />}
      {isKnown && !availability?.days.length && <NoSlots from={wanted.from} onLater={onWeek} />}
      {availability && <SlotDays days={availability.days} isBusy={isBusy} onPick={onPick} />}
    </Stack>
  )
}
