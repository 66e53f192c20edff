import { Group, Stack, Text } from '@mantine/core'
import type { ReactNode } from 'react'

/** What is known of something, a line each; what is not known is left out. */
export function Facts({ facts }: { facts: [label: string, value: ReactNode][] }) {
  return (
    <Stack component="dl" gap="xs" m={0}>
      {facts
        .filter(([, value]) => value !== null && value !== undefined && value !== '')
        .map(([label, value]) => (
          <Group key={label} wrap="nowrap" align="flex-start" gap="md">
            <Text component="dt" size="sm" c="dimmed" w={120} style={{ flexShrink: 0 }}>
              {label}
            </Text>
            <Text component="dd" size="sm" m={0} style={{ overflowWrap: 'anywhere' }}>
              {value}
            </Text>
          </Group>
        ))}
    </Stack>
  )
}
