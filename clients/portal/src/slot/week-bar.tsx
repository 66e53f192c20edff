'use client'
import { ActionIcon, Group, Text } from '@mantine/core'
import { ChevronLeftIcon, ChevronRightIcon } from 'lucide-react'
import { useFormatter, useTranslations } from 'next-intl'
import { dayAfter, today } from './local-date.ts'
import { SHOWN_DAYS } from './use-free-slots.ts'

type Props = { from: string; onWeek: (from: string) => void }

/** Which days are shown, and the ways to those before and after. There is nothing to book before today. */
export function WeekBar({ from, onWeek }: Props) {
  const t = useTranslations('portal.slots')
  const format = useFormatter()
  const noon = (date: string) => new Date(`${date}T12:00:00Z`)
  const earlier = dayAfter(from, -SHOWN_DAYS)
  return (
    <Group gap="xs" wrap="nowrap">
      <ActionIcon
        variant="default"
        size={36}
        aria-label={t('previous')}
        disabled={from <= today()}
        onClick={() => onWeek(earlier < today() ? today() : earlier)}
      >
        <ChevronLeftIcon size={18} aria-hidden />
      </ActionIcon>
      <ActionIcon variant="default" size={36} aria-label={t('next')} onClick={() => onWeek(dayAfter(from, SHOWN_DAYS))}>
        <ChevronRightIcon size={18} aria-hidden />
      </ActionIcon>
      <Text fw={550} aria-live="polite">
        {format.dateTimeRange(noon(from), noon(dayAfter(from, SHOWN_DAYS - 1)), {
          day: 'numeric',
          month: 'short',
          year: 'numeric',
          timeZone: 'UTC',
        })}
      </Text>
    </Group>
  )
}
