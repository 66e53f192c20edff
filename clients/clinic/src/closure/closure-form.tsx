'use client'
import { Alert, Select, SimpleGrid, Switch, TextInput } from '@mantine/core'
import { FormDrawer } from '@platform/ui/form/form-drawer.tsx'
import { useDraft } from '@platform/ui/form/use-draft.ts'
import { InfoIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useClinicClock } from '#clock/use-clinic-clock.ts'
import { rangeProblem } from '#hours/range-problem.ts'
import { nextRange, toSend } from '#hours/range.ts'
import { RangesEditor } from '#hours/ranges-editor.tsx'
import { useSaving } from '#setup/use-saving.ts'
import { useAddClosureMutation, useLocationNamesQuery } from '../gql/hooks.ts'

/** Closes the clinic or a location for some days, whole or for some hours of each. */
export function ClosureForm({ onClose }: { onClose: () => void }) {
  const t = useTranslations('clinic.closures')
  const hours = useTranslations('clinic.hours')
  const { today } = useClinicClock()
  const [, add] = useAddClosureMutation()
  const [{ data }] = useLocationNamesQuery()
  const { draft, errors, setErrors, text, choice, flag } = useDraft({
    name: '',
    locationId: '',
    from: today,
    until: today,
    isWholeDay: true,
  })
  const [ranges, setRanges] = useState(() => [nextRange([])])
  const problem = draft.isWholeDay ? null : rangeProblem(ranges)
  const { save, isBusy } = useSaving({ onDone: onClose, setErrors })

  async function submit() {
    if (problem) return
    const { name, locationId, from, until, isWholeDay } = draft
    const input = { name, from, until, locationId: locationId || null, ranges: isWholeDay ? [] : toSend(ranges) }
    await save(add({ input }), t('added'))
  }
  const locations = data?.locations.edges.map(({ node }) => node).filter(({ status }) => status !== 'CLOSED') ?? []

  return (
    <FormDrawer title={t('add')} submit={t('add')} size="md" isBusy={isBusy} onClose={onClose} onSubmit={submit}>
      <TextInput
        label={t('name')}
        description={t('nameText')}
        required
        maxLength={120}
        data-autofocus
        {...text('name')}
      />
      <Select
        label={t('where')}
        placeholder={t('everywhere')}
        clearable
        clearButtonProps={{ 'aria-label': t('everywhere') }}
        data={locations.map(({ id, name }) => ({ value: id, label: name }))}
        {...choice('locationId')}
      />
      <SimpleGrid cols={2}>
        <TextInput type="date" label={t('from')} required {...text('from')} />
        <TextInput type="date" label={t('until')} required min={draft.from} {...text('until')} />
      </SimpleGrid>
      <Switch label={t('wholeDay')} {...flag('isWholeDay')} />
      {!draft.isWholeDay && (
        <RangesEditor
          label={t('hours')}
          ranges={ranges}
          onChange={setRanges}
          error={problem ? hours(`problems.${problem}`) : errors['ranges']}
        />
      )}
      <Alert variant="light" icon={<InfoIcon aria-hidden />}>
        {t('bookedStays')}
      </Alert>
    </FormDrawer>
  )
}
