'use client'
import { Button, Group, Modal, Radio, Stack, Text } from '@mantine/core'
import { useAct } from '@platform/ui/feedback/use-act.ts'
import { FormActions } from '@platform/ui/form/form-actions.tsx'
import { useFocusBack } from '@platform/ui/form/use-focus-back.ts'
import { useFormatter, useTranslations } from 'next-intl'
import { useState } from 'react'
import { weekdayOf } from '#clock/day.ts'
import { rangeProblem } from '#hours/range-problem.ts'
import { inShort, nextRange, toEdit, toSend, type Range } from '#hours/range.ts'
import { RangesEditor } from '#hours/ranges-editor.tsx'
import { useSetDateHoursMutation } from '../gql/hooks.ts'
import type { Ground } from './effective-day.ts'
import type { Specialist } from './use-ground.ts'

type Props = { specialist: Specialist; day: string; ground: Ground; onClose: () => void; onStale: () => void }
type Kind = 'weekday' | 'other' | 'closed'

const kindOf = (ranges: readonly Range[] | undefined): Kind =>
  ranges === undefined ? 'weekday' : ranges.length > 0 ? 'other' : 'closed'

/** One date of a specialist: like its weekday, with other hours, or none. */
export function DateHoursDialog({ specialist, day, ground, onClose, onStale }: Props) {
  const t = useTranslations('clinic.specialist')
  const hours = useTranslations('clinic.hours')
  const common = useTranslations('ui')
  const format = useFormatter()
  const { act, isBusy } = useAct()
  const [, setDateHours] = useSetDateHoursMutation()
  const usual = toEdit(ground.week.find(({ weekday }) => weekday === weekdayOf(day))?.ranges ?? [])
  const own = ground.dates.find(({ date }) => date === day)
  const [kind, setKind] = useState<Kind>(kindOf(own?.ranges))
  const [ranges, setRanges] = useState(() => toEdit(own?.ranges ?? usual))
  const [refused, setRefused] = useState('')
  const problem = kind === 'other' ? rangeProblem(ranges) : null
  useFocusBack()

  function choose(next: string) {
    setKind(next as Kind) // One of the three below.
    if (next === 'other' && ranges.length === 0) setRanges([nextRange([])])
  }
  async function save() {
    if (problem) return
    const said = kind === 'weekday' ? null : kind === 'closed' ? [] : toSend(ranges)
    const input = { specialistId: specialist.id, version: specialist.version, date: day, ranges: said }
    const { isDone, fields } = await act(setDateHours({ input }), { done: t('dateSaved') })
    setRefused(fields['ranges'] ?? '')
    if (fields['version']) onStale()
    if (isDone) onClose()
  }
  const name = format.dateTime(new Date(`${day}T12:00:00Z`), { dateStyle: 'full', timeZone: 'UTC' })
  const isReadOnly = !specialist.canSchedule
  return (
    <Modal opened onClose={onClose} title={name}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <Stack>
          <Radio.Group aria-label={t('dayIs')} value={kind} onChange={choose} readOnly={isReadOnly}>
            <Stack gap="sm">
              <Radio
                value="weekday"
                disabled={isReadOnly}
                label={t('likeWeekday')}
                description={usual.length > 0 ? inShort(usual) : hours('states.closed')}
              />
              <Radio value="other" disabled={isReadOnly} label={t('otherHours')} />
              <Radio value="closed" disabled={isReadOnly} label={t('closedThatDay')} />
            </Stack>
          </Radio.Group>
          {kind === 'other' &&
            (isReadOnly ? (
              <Text size="sm">{inShort(ranges)}</Text>
            ) : (
              <RangesEditor
                label={name}
                ranges={ranges}
                onChange={setRanges}
                error={problem ? hours(`problems.${problem}`) : refused}
              />
            ))}
          {isReadOnly ? (
            <Group justify="flex-end">
              <Button variant="default" onClick={onClose}>
                {common('close')}
              </Button>
            </Group>
          ) : (
            <>
              <Text size="xs" c="dimmed">
                {t('bookedStays')}
              </Text>
              <FormActions submit={hours('save')} isBusy={isBusy} isDisabled={problem !== null} onCancel={onClose} />
            </>
          )}
        </Stack>
      </form>
    </Modal>
  )
}
