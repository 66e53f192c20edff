'use client'
import { Paper, Text, Title } from '@mantine/core'
import { ErrorState } from '@platform/ui/feedback/error-state.tsx'
import { PanelSkeleton } from '@platform/ui/feedback/panel-skeleton.tsx'
import { useAct } from '@platform/ui/feedback/use-act.ts'
import { useSession } from '@platform/ui/session/session-context.ts'
import { useTranslations } from 'next-intl'
import type { Range } from '#hours/range.ts'
import { WeekForm } from '#hours/week-form.tsx'
import { WeekList } from '#hours/week-list.tsx'
import { useLocationHoursQuery, useSetOpeningHoursMutation } from '../gql/hooks.ts'

/** When a location is open: visits in its calendars take place while it is. */
export function OpeningHoursPanel({ locationId, zone }: { locationId: string; zone: string }) {
  const t = useTranslations('clinic.locations')
  const { can } = useSession()
  const { act, isBusy } = useAct()
  const [, setOpeningHours] = useSetOpeningHoursMutation()
  const [{ data, error, fetching }, reload] = useLocationHoursQuery({
    variables: { locationId },
    requestPolicy: 'cache-and-network',
  })
  const again = () => reload({ requestPolicy: 'network-only' })
  const weekly = data?.openingHours?.weekly

  async function save(week: { weekday: number; ranges: Range[] }[]) {
    const { isDone, fields } = await act(setOpeningHours({ input: { locationId, weekly: week } }), {
      done: t('hoursSaved'),
    })
    if (isDone) again()
    return fields
  }
  return (
    <Paper withBorder p="lg" component="section">
      <Title order={2} fz="md">
        {t('hours')}
      </Title>
      <Text size="sm" c="dimmed" mb="md">
        {weekly?.length === 0 ? t('hoursUnsaid') : t('hoursText', { zone })}
      </Text>
      {error && !data && <ErrorState error={error} isRetrying={fetching} onRetry={again} />}
      {!data && !error && <PanelSkeleton lines={7} />}
      {weekly &&
        (can('calendars:manage') ? (
          <WeekForm key={JSON.stringify(weekly)} hours={weekly} isBusy={isBusy} onSave={save} />
        ) : (
          <WeekList hours={weekly} />
        ))}
    </Paper>
  )
}
