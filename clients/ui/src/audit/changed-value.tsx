'use client'
import { Text } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { linesOf } from './lines-of.ts'

type Props = { value: string | null; other: string | null; isMasked: boolean; look: 'before' | 'after' }

const GROUNDS = { before: 'var(--mantine-color-red-light)', after: 'var(--mantine-color-teal-light)' }

/**
 * A value as it was or became, with what the other does not have marked. A secret is not kept in the log: that it changed is
 * all there is to see.
 */
export function ChangedValue({ value, other, isMasked, look }: Props) {
  const t = useTranslations('ui.audit')
  if (value === null || isMasked)
    return (
      <Text size="sm" c="dimmed" fs="italic">
        {t(value === null ? 'nothing' : 'masked')}
      </Text>
    )
  const others = new Set(other === null ? [] : linesOf(other))
  return linesOf(value).map((line) => (
    <Text
      key={line}
      size="sm"
      px={4}
      bdrs="xs"
      style={{
        overflowWrap: 'anywhere',
        whiteSpace: 'pre-wrap',
        ...(others.has(line) ? {} : { background: GROUNDS[look] }),
      }}
    >
      {line}
    </Text>
  ))
}
