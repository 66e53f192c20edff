'use client'
import { Paper, SimpleGrid, Text } from '@mantine/core'

/** A few numbers of a day. */
export function DayFigures({ figures }: { figures: [label: string, value: number, color?: string][] }) {
  return (
    <SimpleGrid cols={{ base: 2, sm: 4 }} spacing="sm" mb="lg">
      {figures.map(([label, value, color]) => (
        <Paper key={label} withBorder px="md" py="sm">
          <Text size="xs" c="dimmed">
            {label}
          </Text>
          <Text fz={26} fw={650} className="tabular" {...(color && value > 0 ? { c: color } : {})}>
            {value}
          </Text>
        </Paper>
      ))}
    </SimpleGrid>
  )
}
