'use client'
import { ActionIcon, Button, Group, Paper, Stack, Text, Title } from '@mantine/core'
import { confirm } from '@platform/ui/feedback/confirm.ts'
import { EmptyState } from '@platform/ui/feedback/empty-state.tsx'
import { ErrorState } from '@platform/ui/feedback/error-state.tsx'
import { PanelSkeleton } from '@platform/ui/feedback/panel-skeleton.tsx'
import { useAct } from '@platform/ui/feedback/use-act.ts'
import { ClinicTime } from '@platform/ui/time/clinic-time.tsx'
import { PlusIcon, Trash2Icon, TreePalmIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useClinicClock } from '#clock/use-clinic-clock.ts'
import { instantOf } from '#clock/wall-clock.ts'
import type { AbsencesQuery } from '../gql/graphql.ts'
import { useAbsencesQuery, useRemoveTimeOffMutation } from '../gql/hooks.ts'
import { AbsenceForm } from './absence-form.tsx'
import type { Specialist } from './use-ground.ts'

type Absence = NonNullable<AbsencesQuery['specialist']>['timeOff'][number]

/** When a specialist is away in the year to come. */
export function AbsencesPanel({ specialist }: { specialist: Specialist }) {
  const t = useTranslations('clinic.specialist')
  const { today } = useClinicClock()
  const zone = specialist.timezone
  const [isAdding, setAdding] = useState(false)
  const [{ data, error, fetching }, reload] = useAbsencesQuery({
    variables: { id: specialist.id, from: instantOf(`${today} 00:00:00`, zone) },
    requestPolicy: 'cache-and-network',
  })
  const absences = data?.specialist?.timeOff

  return (
    <Paper withBorder p="lg" component="section">
      <Group justify="space-between" mb="md" gap="md">
        <div>
          <Title order={2} fz="md">
            {t('absences')}
          </Title>
          <Text size="sm" c="dimmed">
            {t('absencesText')}
          </Text>
        </div>
        {specialist.canSchedule && (
          <Button variant="light" leftSection={<PlusIcon size={16} aria-hidden />} onClick={() => setAdding(true)}>
            {t('addAbsence')}
          </Button>
        )}
      </Group>
      {error && !data && (
        <ErrorState error={error} isRetrying={fetching} onRetry={() => reload({ requestPolicy: 'network-only' })} />
      )}
      {!data && !error && <PanelSkeleton lines={3} />}
      {absences?.length === 0 && <EmptyState icon={TreePalmIcon} title={t('noAbsences')} />}
      <Stack gap="xs">
        {absences?.map((absence) => (
          <AbsenceRow key={absence.id} absence={absence} zone={zone} mayRemove={specialist.canSchedule} />
        ))}
      </Stack>
      {isAdding && <AbsenceForm specialist={specialist} onClose={() => setAdding(false)} />}
    </Paper>
  )
}

function AbsenceRow({ absence, zone, mayRemove }: { absence: Absence; zone: string; mayRemove: boolean }) {
  const t = useTranslations('clinic.specialist')
  const common = useTranslations('ui')
  const { act, isBusy } = useAct()
  const [, remove] = useRemoveTimeOffMutation()

  async function takeBack() {
    const words = { title: t('removeAbsence'), text: t('removeAbsenceText'), confirm: t('removeAbsence') }
    if (!(await confirm({ ...words, cancel: common('cancel'), isDangerous: true }))) return
    await act(remove({ input: { timeOffId: absence.id, version: absence.version } }), { done: t('absenceRemoved') })
  }
  return (
    <Paper withBorder p="sm">
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm">
          <ClinicTime instant={absence.start} zone={zone} /> – <ClinicTime instant={absence.end} zone={zone} />
        </Text>
        {mayRemove && (
          <ActionIcon
            variant="subtle"
            color="red"
            size={36}
            aria-label={t('removeAbsence')}
            loading={isBusy}
            onClick={() => void takeBack()}
          >
            <Trash2Icon size={16} aria-hidden />
          </ActionIcon>
        )}
      </Group>
    </Paper>
  )
}
