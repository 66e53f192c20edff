import { Code, Group, Stack, Text, Title } from '@mantine/core'

/** Names that are code, together under what they are. */
export function CodeList({ title, codes, none }: { title: string; codes: readonly string[]; none: string }) {
  return (
    <Stack gap={6} component="section" aria-label={title}>
      <Title order={3} fz="sm">
        {title}
      </Title>
      {codes.length === 0 && (
        <Text size="sm" c="dimmed">
          {none}
        </Text>
      )}
      <Group gap={6}>
        {codes.map((code) => (
          <Code key={code}>{code}</Code>
        ))}
      </Group>
    </Stack>
  )
}
