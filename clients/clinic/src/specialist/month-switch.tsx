'use client'
import { ActionIcon, Group, Text } from '@mantine/core'
import { ChevronLeftIcon, ChevronRightIcon } from 'lucide-react'
import { useFormatter, useTranslations } from 'next-intl'
import { addDays, firstOfMonth } from '#clock/day.ts'

/** Names a month, and goes to those beside it. */
export function MonthSwitch({ first, onMonth }: { first: string; onMonth: (first: string) => void }) {
  const t = useTranslations('clinic.specialist')
  const format = useFormatter()
  return (
    <Group gap="xs" wrap="nowrap">
      <ActionIcon
        variant="default"
        size={36}
        aria-label={t('monthBefore')}
        onClick={() => onMonth(firstOfMonth(addDays(first, -1)))}
      >
        <ChevronLeftIcon size={18} aria-hidden />
      </ActionIcon>
      <Text fw={600} size="sm" miw={130} ta="center" aria-live="polite">
        {format.dateTime(new Date(`${first}T12:00:00Z`), { month: 'long', year: 'numeric', timeZone: 'UTC' })}
      </Text>
      <ActionIcon
        variant="default"
        size={36}
        aria-label={t('monthAfter')}
        onClick={() => onMonth(firstOfMonth(addDays(first, 31)))}
      >
        <ChevronRightIcon size={18} aria-hidden />
      </ActionIcon>
    </Group>
  )
}
