'use client'
import { ActionIcon, Grid, Menu, NativeSelect, Text } from '@mantine/core'
import { CopyIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { nextRange, type Range } from './range.ts'
import { RangesEditor } from './ranges-editor.tsx'

type Props = {
  name: string
  ranges: Range[] | null
  /** Whether the day can be left to other hours. */
  canBeUnsaid: boolean
  error?: string | undefined
  onChange: (ranges: Range[] | null) => void
  /** Gives the same hours to Monday to Friday, or to every day. */
  onCopy: (to: 'workdays' | 'everyDay') => void
}

/** A weekday: whether it is open, from when to when, and the way to have others like it. */
export function WeekdayRow({ name, ranges, canBeUnsaid, error, onChange, onCopy }: Props) {
  const t = useTranslations('clinic.hours')
  const state = ranges === null ? 'unsaid' : ranges.length > 0 ? 'open' : 'closed'
  const states = canBeUnsaid ? (['unsaid', 'open', 'closed'] as const) : (['open', 'closed'] as const)
  const choose = (next: string) =>
    onChange(next === 'unsaid' ? null : next === 'closed' ? [] : ranges?.length ? ranges : [nextRange([])])
  return (
    <Grid align="flex-start" gap="sm" py={6}>
      <Grid.Col span={{ base: 4, sm: 2 }}>
        <Text size="sm" fw={550} mt={8}>
          {name}
        </Text>
      </Grid.Col>
      <Grid.Col span={{ base: 6, sm: 3 }}>
        <NativeSelect
          aria-label={name}
          value={state}
          onChange={(event) => choose(event.currentTarget.value)}
          data={states.map((value) => ({ value, label: t(`states.${value}`) }))}
        />
      </Grid.Col>
      <Grid.Col span={{ base: 2, sm: 1 }} order={{ sm: 4 }} ta="end">
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon variant="subtle" color="gray" size={36} aria-label={t('copy', { label: name })}>
              <CopyIcon size={16} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => onCopy('workdays')}>{t('copyToWorkdays')}</Menu.Item>
            <Menu.Item onClick={() => onCopy('everyDay')}>{t('copyToAll')}</Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </Grid.Col>
      <Grid.Col span={{ base: 12, sm: 6 }} order={{ sm: 3 }}>
        {state === 'open' && ranges && (
          <RangesEditor label={name} ranges={ranges} onChange={onChange} {...(error ? { error } : {})} />
        )}
      </Grid.Col>
    </Grid>
  )
}
