'use client'
import { ActionIcon, Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { PlusIcon, Trash2Icon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { nextRange, type Range } from './range.ts'

type Props = {
  /** Of what: a weekday, a date. */
  label: string
  ranges: readonly Range[]
  onChange: (ranges: Range[]) => void
  error?: string | undefined
}

/** The hours of a day, as many stretches as it has. */
export function RangesEditor({ label, ranges, onChange, error }: Props) {
  const t = useTranslations('clinic.hours')
  const change = (at: number, changes: Partial<Range>) =>
    onChange(ranges.map((range, index) => (index === at ? { ...range, ...changes } : range)))
  return (
    <Stack gap={6} role="group" aria-label={label}>
      {ranges.map((range, at) => (
        // Ranges have no identity but their place.
        <Group key={at} gap={6} wrap="nowrap">
          <TextInput
            type="time"
            w={124}
            step={300}
            aria-label={t('from', { label })}
            value={range.from}
            error={Boolean(error)}
            onChange={(event) => change(at, { from: event.currentTarget.value })}
          />
          <Text size="sm" c="dimmed" aria-hidden>
            –
          </Text>
          <TextInput
            type="time"
            w={124}
            step={300}
            aria-label={t('to', { label })}
            value={range.to}
            error={Boolean(error)}
            onChange={(event) => change(at, { to: event.currentTarget.value })}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            size={36}
            aria-label={t('remove', { label })}
            onClick={() => onChange(ranges.filter((_, index) => index !== at))}
          >
            <Trash2Icon size={16} aria-hidden />
          </ActionIcon>
        </Group>
      ))}
      <Button
        size="compact-sm"
        variant="subtle"
        leftSection={<PlusIcon size={14} aria-hidden />}
        style={{ alignSelf: 'flex-start' }}
        aria-label={t('addTo', { label })}
        onClick={() => onChange([...ranges, nextRange(ranges)])}
      >
        {t('add')}
      </Button>
      {error && (
        <Text size="xs" c="var(--mantine-color-error)" role="alert">
          {error}
        </Text>
      )}
    </Stack>
  )
}
