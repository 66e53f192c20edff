'use client'
import { Anchor, Button, Group, Paper, Stack, Text, Title } from '@mantine/core'
import { ErrorState } from '@platform/ui/feedback/error-state.tsx'
import { PanelSkeleton } from '@platform/ui/feedback/panel-skeleton.tsx'
import { Link } from '@platform/ui/frame/link.tsx'
import { ClinicTime } from '@platform/ui/time/clinic-time.tsx'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { VisitStatusBadge } from '#appointment/visit-status.tsx'
import { useClinicClock } from '#clock/use-clinic-clock.ts'
import { dayOf } from '#clock/wall-clock.ts'
import { usePatientVisitsQuery } from '../gql/hooks.ts'

const SHOWN_AT_FIRST = 6

/** A patient's visits here, the latest in front; each leads to its day on the schedule. */
export function PatientVisitsPanel({ id }: { id: string }) {
  const t = useTranslations('clinic.patient')
  const { zone } = useClinicClock()
  const [isWhole, setWhole] = useState(false)
  const [{ data, error, fetching }, execute] = usePatientVisitsQuery({
    variables: { id },
    requestPolicy: 'cache-and-network',
  })
  if (error && !data)
    return <ErrorState error={error} isRetrying={fetching} onRetry={() => execute({ requestPolicy: 'network-only' })} />
  if (!data) return <PanelSkeleton lines={4} />
  const visits = data.patient?.appointments ?? []
  return (
    <Paper withBorder p="lg" component="section" style={{ gridColumn: '1 / -1' }}>
      <Title order={2} fz="md" mb="md">
        {t('visits')}
      </Title>
      {visits.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('noVisits')}
        </Text>
      )}
      <Stack gap="xs">
        {(isWhole ? visits : visits.slice(0, SHOWN_AT_FIRST)).map(
          ({ id: visitId, start, status, service, specialist }) => (
            <Group key={visitId} justify="space-between" wrap="nowrap">
              <div>
                <Anchor
                  component={Link}
                  href={`/schedule?day=${dayOf(new Date(start), zone)}&visit=${visitId}`}
                  size="sm"
                  fw={550}
                >
                  <ClinicTime instant={start} zone={zone} />
                </Anchor>
                <Text size="sm" c="dimmed">
                  {[service?.name, specialist?.displayName].filter(Boolean).join(' · ')}
                </Text>
              </div>
              <VisitStatusBadge status={status} />
            </Group>
          ),
        )}
      </Stack>
      {!isWhole && visits.length > SHOWN_AT_FIRST && (
        <Button variant="subtle" size="xs" mt="sm" onClick={() => setWhole(true)}>
          {t('allVisits', { count: visits.length })}
        </Button>
      )}
    </Paper>
  )
}
