import { Box, Group, Paper, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'

type Props = { title: string; about?: ReactNode; action?: ReactNode; children: ReactNode }

/** A part of a page under a heading of its own, with what can be done to it. */
export function Panel({ title, about, action, children }: Props) {
  return (
    <Paper withBorder p="lg" component="section" aria-label={title}>
      <Group justify="space-between" wrap="nowrap" align="flex-start" mb="md" gap="sm">
        <div>
          <Title order={2} fz="md">
            {title}
          </Title>
          {about && (
            <Text size="sm" c="dimmed">
              {about}
            </Text>
          )}
        </div>
        {action && <Box style={{ flexShrink: 0 }}>{action}</Box>}
      </Group>
      {children}
    </Paper>
  )
}
