'use client'
import { Group, Stack, Text } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { inShort, toEdit, type Range } from './range.ts'
import { useWeekdayName } from './use-weekday-name.ts'
import { WEEKDAYS } from './week.ts'

type Props = { hours: readonly { weekday: number; ranges: readonly Range[] }[]; canBeUnsaid?: boolean }

/** A week to read. */
export function WeekList({ hours, canBeUnsaid = false }: Props) {
  const t = useTranslations('clinic.hours')
  const nameOf = useWeekdayName()
  return (
    <Stack component="dl" gap="xs" m={0}>
      {WEEKDAYS.map((weekday) => {
        const said = hours.find((one) => one.weekday === weekday)
        const closed = t(said || !canBeUnsaid ? 'states.closed' : 'states.unsaid')
        return (
          <Group key={weekday} wrap="nowrap" gap="md">
            <Text component="dt" size="sm" c="dimmed" w={120} style={{ flexShrink: 0 }}>
              {nameOf(weekday)}
            </Text>
            <Text component="dd" size="sm" m={0} className="tabular">
              {said && said.ranges.length > 0 ? inShort(toEdit(said.ranges)) : closed}
            </Text>
          </Group>
        )
      })}
    </Stack>
  )
}
