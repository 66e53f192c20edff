'use client'
import { Button, Group, Paper, SimpleGrid, Stack, Title } from '@mantine/core'
import { EmptyState } from '@platform/ui/feedback/empty-state.tsx'
import { ErrorState } from '@platform/ui/feedback/error-state.tsx'
import { PanelSkeleton } from '@platform/ui/feedback/panel-skeleton.tsx'
import { BackLink } from '@platform/ui/frame/back-link.tsx'
import { PageHeader } from '@platform/ui/frame/page-header.tsx'
import { useSession } from '@platform/ui/session/session-context.ts'
import { ClinicTime } from '@platform/ui/time/clinic-time.tsx'
import { MapPinOffIcon, PencilIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Facts } from '@platform/ui/table/facts.tsx'
import { useLocationQuery } from '../gql/hooks.ts'
import { LocationActs } from './location-acts.tsx'
import { LocationForm } from './location-form.tsx'
import { LocationStatusBadge } from './location-status.tsx'
import { OpeningHoursPanel } from './opening-hours-panel.tsx'

/** A place where the clinic works: where it is, whether it is in use, and when it is open. */
export function LocationPage({ id }: { id: string }) {
  const t = useTranslations('clinic.locations')
  const { can } = useSession()
  const [isEditing, setEditing] = useState(false)
  const [{ data, error, fetching }, reload] = useLocationQuery({
    variables: { id },
    requestPolicy: 'cache-and-network',
  })
  const again = () => reload({ requestPolicy: 'network-only' })
  if (error && !data) return <ErrorState error={error} isRetrying={fetching} onRetry={again} />
  if (!data) return <PanelSkeleton lines={9} />
  const { location } = data
  if (!location)
    return (
      <EmptyState icon={MapPinOffIcon} title={t('missing')}>
        {t('missingText')}
      </EmptyState>
    )
  return (
    <Stack gap="md">
      <BackLink href="/setup/locations">{t('title')}</BackLink>
      <PageHeader
        title={
          <Group gap="sm">
            {location.name}
            <LocationStatusBadge status={location.status} />
          </Group>
        }
      >
        {can('locations:manage') && (
          <Button variant="default" leftSection={<PencilIcon size={16} aria-hidden />} onClick={() => setEditing(true)}>
            {t('editShort')}
          </Button>
        )}
      </PageHeader>
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
        <Paper withBorder p="lg" component="section">
          <Title order={2} fz="md" mb="md">
            {t('details')}
          </Title>
          <Facts
            facts={[
              [t('street'), location.addressLine],
              [t('city'), [location.postalCode, location.city].filter(Boolean).join(' ')],
              [t('country'), location.country],
              [t('phone'), location.phone],
              [t('timezone'), location.timezone],
              [t('slug'), location.slug],
              [
                t('closedAt'),
                location.closedAt && (
                  <ClinicTime key="closed" instant={location.closedAt} zone={location.timezone} show="date" />
                ),
              ],
            ]}
          />
        </Paper>
        {can('locations:manage') && location.status !== 'CLOSED' && <LocationActs location={location} />}
      </SimpleGrid>
      <OpeningHoursPanel locationId={location.id} zone={location.timezone} />
      {isEditing && (
        <LocationForm
          location={location}
          onClose={() => setEditing(false)}
          onSaved={() => {
            setEditing(false)
            again()
          }}
        />
      )}
    </Stack>
  )
}
