'use client'
import { Anchor, Group, Stack, Text } from '@mantine/core'
import { Link } from '@platform/ui/frame/link.tsx'
import { useTranslations } from 'next-intl'
import type { CalendarRowFragment } from '../gql/graphql.ts'

/** Where the hours are set that count in a calendar alone: by weekday and by date, of each who can be booked in it. */
export function HoursLinks({ calendar }: { calendar: CalendarRowFragment }) {
  const t = useTranslations('clinic.calendars')
  if (calendar.specialists.length === 0) return null
  return (
    <Stack gap={6} role="group" aria-label={t('ownHours')}>
      <div>
        <Text size="sm" fw={500}>
          {t('ownHours')}
        </Text>
        <Text size="xs" c="dimmed">
          {t('ownHoursText')}
        </Text>
      </div>
      {calendar.specialists.map(({ id, displayName }) => (
        <Group key={id} justify="space-between" gap="xs">
          <Text size="sm">{displayName}</Text>
          <Group gap="md">
            {(['hours', 'dates'] as const).map((tab) => (
              <Anchor
                key={tab}
                component={Link}
                size="sm"
                href={`/setup/specialists/${id}?tab=${tab}&calendar=${calendar.id}`}
                aria-label={`${displayName}: ${t(`hoursBy.${tab}`)}`}
              >
                {t(`hoursBy.${tab}`)}
              </Anchor>
            ))}
          </Group>
        </Group>
      ))}
    </Stack>
  )
}
