'use client'
import { Avatar, Badge, Group, SimpleGrid, Stack, Title } from '@mantine/core'
import { EmptyState } from '@platform/ui/feedback/empty-state.tsx'
import { ErrorState } from '@platform/ui/feedback/error-state.tsx'
import { PanelSkeleton } from '@platform/ui/feedback/panel-skeleton.tsx'
import { BackLink } from '@platform/ui/frame/back-link.tsx'
import { useSession } from '@platform/ui/session/session-context.ts'
import { UserXIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { AccessPanel } from '#access-event/access-panel.tsx'
import { FindingsPanel } from './findings-panel.tsx'
import { PatientVisitsPanel } from './patient-visits-panel.tsx'
import { RecordPanel } from './record-panel.tsx'
import { SharedProfilePanel } from './shared-profile-panel.tsx'
import { useLivePatient } from './use-live-patient.ts'

/** One patient: what the clinic recorded, beside what the patient shares. */
export function PatientPage({ id }: { id: string }) {
  const t = useTranslations('clinic.patient')
  const list = useTranslations('clinic.patients')
  const { can } = useSession()
  const { data, error, fetching, reload } = useLivePatient(id)
  const patient = data?.patient
  const name = patient ? `${patient.givenName} ${patient.familyName}`.trim() : ''

  return (
    <Stack gap="lg">
      <BackLink href="/patients">{t('back')}</BackLink>
      {error && !data && <ErrorState error={error} isRetrying={fetching} onRetry={reload} />}
      {!data && !error && [1, 2].map((at) => <PanelSkeleton key={at} />)}
      {data && !patient && (
        <EmptyState icon={UserXIcon} title={t('missing')}>
          {t('missingText')}
        </EmptyState>
      )}
      {patient && (
        <>
          <Group gap="md">
            <Avatar name={name} color="brand" variant="light" radius="xl" size={56} alt="" />
            <div>
              <Title order={1}>{name}</Title>
              <Group gap={6} mt={4}>
                <Badge variant={patient.isGuest ? 'default' : 'light'}>
                  {list(patient.isGuest ? 'guest' : 'account')}
                </Badge>
                {patient.isDeceased && (
                  <Badge variant="light" color="dark">
                    {list('deceased')}
                  </Badge>
                )}
              </Group>
            </div>
          </Group>
          <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
            <RecordPanel patient={patient} />
            <SharedProfilePanel patient={patient} />
            <FindingsPanel
              title={t('allergies')}
              none={t('noAllergies')}
              findings={patient.allergies.map(({ id: key, display, criticality }) => ({
                key,
                display,
                isGrave: criticality === 'HIGH',
                note: criticality ? t(`criticality.${criticality}`) : null,
              }))}
            />
            <FindingsPanel
              title={t('conditions')}
              none={t('noConditions')}
              findings={patient.conditions.map(({ id: key, display }) => ({
                key,
                display,
                isGrave: false,
                note: null,
              }))}
            />
            {can('appointments:read') && <PatientVisitsPanel id={id} />}
          </SimpleGrid>
          {can('audit:read') && <AccessPanel patientId={patient.id} />}
        </>
      )}
    </Stack>
  )
}
