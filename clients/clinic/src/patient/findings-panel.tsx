import { Badge, Group, Paper, Stack, Text, Title } from '@mantine/core'

type Finding = { key: string; display: string; note: string | null; isGrave: boolean }

/** Allergies or conditions, a line each, the grave ones marked. */
export function FindingsPanel({ title, none, findings }: { title: string; none: string; findings: Finding[] }) {
  return (
    <Paper withBorder p="lg" component="section">
      <Title order={2} fz="md" mb="md">
        {title}
      </Title>
      {findings.length === 0 && (
        <Text size="sm" c="dimmed">
          {none}
        </Text>
      )}
      <Stack gap="xs">
        {findings.map(({ key, display, note, isGrave }) => (
          <Group key={key} justify="space-between" wrap="nowrap">
            <Text size="sm">{display}</Text>
            {note && (
              <Badge variant={isGrave ? 'light' : 'default'} color="red" tt="none" style={{ flexShrink: 0 }}>
                {note}
              </Badge>
            )}
          </Group>
        ))}
      </Stack>
    </Paper>
  )
}
