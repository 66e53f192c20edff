'use client'
import { Text } from '@mantine/core'
import { useFormatter } from 'next-intl'

type Props = { instant: string }

/** The day of an instant, in a cell. */
export function DateText({ instant }: Props) {
  const format = useFormatter()
  return (
    <Text size="sm" c="dimmed" className="tabular">
      {format.dateTime(new Date(instant), { dateStyle: 'medium' })}
    </Text>
  )
}
