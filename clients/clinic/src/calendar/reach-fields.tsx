'use client'
import { Fieldset, NumberInput, Select, SimpleGrid, TextInput } from '@mantine/core'
import type { DraftForm } from '@platform/ui/form/use-draft.ts'
import { useTranslations } from 'next-intl'
import { ZoneSelect } from '#clock/zone-select.tsx'
import { useLocationNamesQuery } from '../gql/hooks.ts'
import type { CalendarDraft } from './calendar-draft.ts'

const KINDS = ['ROLLING_HORIZON', 'OPEN', 'CAMPAIGN', 'PROMOTIONAL'] as const
const AUDIENCES = ['PUBLIC', 'STAFF'] as const
const COUNTINGS = ['CALENDAR_DAYS', 'BUSINESS_DAYS'] as const

/** Who books in a calendar, where its visits take place, and how far into the future it goes. */
export function ReachFields({ form: { draft, text, number, choice } }: { form: DraftForm<CalendarDraft> }) {
  const t = useTranslations('clinic.calendars')
  const [{ data }] = useLocationNamesQuery()
  const locations = data?.locations.edges.map(({ node }) => node) ?? []
  const isRolling = draft.kind === 'ROLLING_HORIZON'
  const needsDays = draft.kind === 'CAMPAIGN' || draft.kind === 'PROMOTIONAL'
  return (
    <Fieldset legend={t('reach')}>
      <SimpleGrid cols={{ base: 1, sm: 2 }} style={{ alignItems: 'end' }}>
        <Select
          label={t('audience')}
          allowDeselect={false}
          data={AUDIENCES.map((value) => ({ value, label: t(`audiences.${value}`) }))}
          {...choice('audience')}
        />
        <Select
          label={t('location')}
          placeholder={t('anywhere')}
          clearable
          clearButtonProps={{ 'aria-label': t('anywhere') }}
          data={locations
            .filter(({ id, status }) => status === 'ACTIVE' || id === draft.locationId)
            .map(({ id, name }) => ({ value: id, label: name }))}
          {...choice('locationId')}
        />
        <Select
          label={t('kind')}
          allowDeselect={false}
          data={KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
          {...choice('kind')}
        />
        <ZoneSelect label={t('timezone')} {...choice('timezone')} />
        {isRolling && (
          <NumberInput
            label={t('horizonDays')}
            required
            min={1}
            max={730}
            allowDecimal={false}
            {...number('horizonDays')}
          />
        )}
        {isRolling && (
          <Select
            label={t('counting')}
            allowDeselect={false}
            data={COUNTINGS.map((value) => ({ value, label: t(`countings.${value}`) }))}
            {...choice('horizonCounting')}
          />
        )}
        <TextInput type="date" label={t('startsOn')} required={needsDays} {...text('startsOn')} />
        <TextInput type="date" label={t('endsOn')} required={needsDays} {...text('endsOn')} />
      </SimpleGrid>
    </Fieldset>
  )
}
