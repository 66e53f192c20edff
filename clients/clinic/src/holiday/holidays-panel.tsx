'use client'
import { Badge, Button, Group, Paper, Select, Stack, Text, Title } from '@mantine/core'
import { EmptyState } from '@platform/ui/feedback/empty-state.tsx'
import { ErrorState } from '@platform/ui/feedback/error-state.tsx'
import { PanelSkeleton } from '@platform/ui/feedback/panel-skeleton.tsx'
import { useUrlFilters } from '@platform/ui/table/use-url-filters.ts'
import { PartyPopperIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useClinicClock } from '#clock/use-clinic-clock.ts'
import { useDaysText } from '#closure/use-days-text.ts'
import { useComingHolidaysQuery, useKeptHolidaysQuery, useLocationNamesQuery } from '../gql/hooks.ts'
import { KeepHolidaysForm } from './keep-holidays-form.tsx'
import { useRegionName } from './use-region-name.ts'

/** Whose public holidays the clinic and its locations keep, and the next of them. */
export function HolidaysPanel({ mayManage }: { mayManage: boolean }) {
  const t = useTranslations('clinic.holidays')
  const { today } = useClinicClock()
  const daysOf = useDaysText()
  const nameOf = useRegionName()
  const { filters, setFilters } = useUrlFilters(['place'])
  const [isEditing, setEditing] = useState(false)
  const [regions] = useKeptHolidaysQuery({ requestPolicy: 'cache-and-network' })
  const [places] = useLocationNamesQuery()
  const [{ data, error, fetching }, reload] = useComingHolidaysQuery({
    variables: { from: today, locationId: filters.place || null },
    requestPolicy: 'cache-and-network',
  })
  const kept = regions.data?.holidayRegions
  const own = kept?.find(({ location }) => (location?.id ?? '') === filters.place)
  const ofClinic = kept?.find(({ location }) => !location)
  const shown = own ?? ofClinic
  const locations = places.data?.locations.edges.map(({ node }) => node) ?? []

  return (
    <Paper withBorder p="lg" component="section">
      <Group justify="space-between" mb="md" gap="md">
        <div>
          <Title order={2} fz="md">
            {t('title')}
          </Title>
          <Group gap="xs">
            <Text size="sm" c="dimmed">
              {kept && (shown ? nameOf(shown) : t('keepsNone'))}
            </Text>
            {filters.place && kept && !own && <Badge variant="default">{t('asClinic')}</Badge>}
          </Group>
        </div>
        <Group gap="xs">
          <Select
            aria-label={t('place')}
            w={220}
            allowDeselect={false}
            value={filters.place}
            onChange={(place) => setFilters({ place: place ?? '' })}
            data={[
              { value: '', label: t('wholeClinic') },
              ...locations.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
          {mayManage && (
            <Button variant="default" disabled={!kept} onClick={() => setEditing(true)}>
              {t('change')}
            </Button>
          )}
        </Group>
      </Group>
      {error && !data && (
        <ErrorState error={error} isRetrying={fetching} onRetry={() => reload({ requestPolicy: 'network-only' })} />
      )}
      {!data && !error && <PanelSkeleton lines={6} />}
      {data?.publicHolidays.length === 0 && (
        <EmptyState icon={PartyPopperIcon} title={t('none')}>
          {t('noneText')}
        </EmptyState>
      )}
      <Stack component="ul" gap={6} m={0} p={0} style={{ listStyle: 'none' }}>
        {data?.publicHolidays.map(({ name, from, until }) => (
          <Group key={`${from} ${name}`} component="li" gap="md" wrap="nowrap" align="flex-start">
            <Text size="sm" c="dimmed" w={150} style={{ flexShrink: 0 }}>
              {daysOf(from, until)}
            </Text>
            <Text size="sm">{name}</Text>
          </Group>
        ))}
      </Stack>
      {isEditing && (
        <KeepHolidaysForm
          locationId={filters.place}
          kept={own}
          place={locations.find(({ id }) => id === filters.place)?.name ?? t('wholeClinic')}
          onClose={() => setEditing(false)}
        />
      )}
    </Paper>
  )
}
