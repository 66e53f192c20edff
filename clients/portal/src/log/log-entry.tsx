'use client'
import { Badge, Box, Group, Text } from '@mantine/core'
import { useFormatter } from 'next-intl'
import type { ReactNode } from 'react'

type Props = { title: string; about: string; at: string; badge: ReactNode; color: string }

/** One line of what happened with somebody's data, and when. */
export function LogEntry({ title, about, at, badge, color }: Props) {
  const format = useFormatter()
  return (
    <Box component="li" px="lg" py="md" style={{ borderBottom: '1px solid var(--mantine-color-default-border)' }}>
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <div>
          <Text fw={600}>{title}</Text>
          <Text size="sm" c="dimmed">
            {about}
          </Text>
          <Text size="sm" c="dimmed" className="tabular">
            <time dateTime={at}>{format.dateTime(new Date(at), { dateStyle: 'medium', timeStyle: 'short' })}</time>
          </Text>
        </div>
        <Badge color={color} variant="light" style={{ flexShrink: 0 }}>
          {badge}
        </Badge>
      </Group>
    </Box>
  )
}
