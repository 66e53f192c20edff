'use client'
import { Alert, Button, Group, Text } from '@mantine/core'
import { viewerZone } from '@platform/ui/time/zone-label.ts'
import { ClockAlertIcon } from 'lucide-react'
import { useFormatter, useTranslations } from 'next-intl'
import type { FreeSlotFragment } from '../gql/graphql.ts'

type Props = { nextSlots: readonly FreeSlotFragment[]; isBusy: boolean; onPick: (slot: FreeSlotFragment) => void }

/** Somebody was faster: says so, and offers what comes next. */
export function TakenNotice({ nextSlots, isBusy, onPick }: Props) {
  const t = useTranslations('portal.slots')
  const format = useFormatter()
  const form = { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' } as const
  return (
    <Alert color="orange" role="alert" icon={<ClockAlertIcon aria-hidden />} title={t('taken')}>
      <Text size="sm" mb={nextSlots.length > 0 ? 'sm' : 0}>
        {nextSlots.length > 0 ? t('takenText') : t('takenNone')}
      </Text>
      <Group gap="xs">
        {nextSlots.map((slot) => (
          <Button key={slot.start} variant="default" size="xs" disabled={isBusy} onClick={() => onPick(slot)}>
            {format.dateTime(new Date(slot.start), { ...form, timeZone: viewerZone() })}
          </Button>
        ))}
      </Group>
    </Alert>
  )
}
