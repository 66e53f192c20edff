'use client'
import { Chip, Group, NumberInput, SegmentedControl, Select, SimpleGrid, Stack, Text, TextInput } from '@mantine/core'
import type { DraftForm } from '@platform/ui/form/use-draft.ts'
import { useTranslations } from 'next-intl'
import { useWeekdayName } from '#hours/use-weekday-name.ts'
import { WEEKDAYS } from '#hours/week.ts'
import { ruleOf, type Recurrence } from './recurrence.ts'
import { useRuleText } from './use-rule-text.ts'

type Props = { form: DraftForm<Recurrence>; firstDay: string }

/** How often visits come again and until when, and the same in plain words. */
export function RecurrenceFields({ form, firstDay }: Props) {
  const t = useTranslations('clinic.series')
  const nameOf = useWeekdayName()
  const ruleText = useRuleText()
  const { draft, set, text, number, choice } = form
  return (
    <Stack gap="sm">
      <SimpleGrid cols={2}>
        <Select
          label={t('every')}
          allowDeselect={false}
          data={['DAILY', 'WEEKLY', 'MONTHLY'].map((value) => ({ value, label: t(`everies.${value}`) }))}
          {...choice('every')}
        />
        <NumberInput
          label={t(`intervals.${draft.every}`)}
          required
          min={1}
          max={52}
          allowDecimal={false}
          {...number('interval')}
        />
      </SimpleGrid>
      {draft.every === 'WEEKLY' && (
        <Chip.Group multiple value={draft.weekdays} onChange={(weekdays) => set({ weekdays })}>
          <Group gap={6} role="group" aria-label={t('weekdays')}>
            {WEEKDAYS.map((weekday) => (
              <Chip key={weekday} value={String(weekday)} size="sm">
                {nameOf(weekday, 'short')}
              </Chip>
            ))}
          </Group>
        </Chip.Group>
      )}
      {draft.every === 'MONTHLY' && (
        <Select
          label={t('whichDay')}
          allowDeselect={false}
          data={['day', 'weekday'].map((value) => ({ value, label: t(`monthly.${value}`) }))}
          {...choice('monthly')}
        />
      )}
      <Group align="flex-end" gap="sm">
        <SegmentedControl
          aria-label={t('ends')}
          value={draft.ends}
          onChange={(ends) => set({ ends })}
          data={[
            { value: 'count', label: t('afterVisits') },
            { value: 'until', label: t('onDay') },
          ]}
        />
        {draft.ends === 'count' ? (
          <NumberInput
            aria-label={t('count')}
            required
            w={110}
            min={1}
            max={100}
            allowDecimal={false}
            {...number('count')}
          />
        ) : (
          <TextInput type="date" aria-label={t('lastVisit')} required min={firstDay} {...text('until')} />
        )}
      </Group>
      <Text size="sm" fw={550} aria-live="polite">
        {ruleText(ruleOf(draft, firstDay))}
      </Text>
    </Stack>
  )
}
