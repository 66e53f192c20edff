'use client'
import { Alert, SimpleGrid, Switch, TextInput } from '@mantine/core'
import { useAct } from '@platform/ui/feedback/use-act.ts'
import { FormDrawer } from '@platform/ui/form/form-drawer.tsx'
import { useDraft } from '@platform/ui/form/use-draft.ts'
import { InfoIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { addDays } from '#clock/day.ts'
import { useClinicClock } from '#clock/use-clinic-clock.ts'
import { instantOf } from '#clock/wall-clock.ts'
import { useAddTimeOffMutation } from '../gql/hooks.ts'
import type { Specialist } from './use-ground.ts'

/** When somebody is away: whole days, or from one time to another. */
export function AbsenceForm({ specialist, onClose }: { specialist: Specialist; onClose: () => void }) {
  const t = useTranslations('clinic.specialist')
  const { today } = useClinicClock()
  const { act, isBusy } = useAct()
  const [, add] = useAddTimeOffMutation()
  const { draft, errors, setErrors, text, flag } = useDraft({
    firstDay: today,
    fromTime: '09:00',
    lastDay: today,
    untilTime: '17:00',
    isWholeDays: true,
  })

  async function submit() {
    const { firstDay, lastDay, isWholeDays } = draft
    const start = isWholeDays ? `${firstDay} 00:00:00` : `${firstDay} ${draft.fromTime}:00`
    const end = isWholeDays ? `${addDays(lastDay, 1)} 00:00:00` : `${lastDay} ${draft.untilTime}:00`
    const zone = specialist.timezone
    const input = { specialistId: specialist.id, start: instantOf(start, zone), end: instantOf(end, zone) }
    const { isDone, fields } = await act(add({ input }), { done: t('absenceAdded') })
    setErrors(fields)
    if (isDone) onClose()
  }

  return (
    <FormDrawer
      title={t('addAbsence')}
      submit={t('addAbsence')}
      size="md"
      isBusy={isBusy}
      onClose={onClose}
      onSubmit={submit}
    >
      <Switch label={t('wholeDays')} {...flag('isWholeDays')} />
      <SimpleGrid cols={2}>
        <TextInput type="date" label={t('firstDay')} required data-autofocus {...text('firstDay')} />
        {!draft.isWholeDays && <TextInput type="time" label={t('fromTime')} required {...text('fromTime')} />}
        <TextInput type="date" label={t('lastDay')} required {...text('lastDay')} error={errors['end']} />
        {!draft.isWholeDays && <TextInput type="time" label={t('untilTime')} required {...text('untilTime')} />}
      </SimpleGrid>
      <Alert variant="light" icon={<InfoIcon aria-hidden />}>
        {t('bookedStays')}
      </Alert>
    </FormDrawer>
  )
}
