'use client'
import { Button, Group, Modal, Radio, Stack, Text } from '@mantine/core'
import { FormActions } from '@platform/ui/form/form-actions.tsx'
import { useFocusBack } from '@platform/ui/form/use-focus-back.ts'
import { useFormatter, useTranslations } from 'next-intl'
import { useState } from 'react'
import { rangeProblem } from '#hours/range-problem.ts'
import { inShort, nextRange, toEdit, toSend, type Range } from '#hours/range.ts'
import { RangesEditor } from '#hours/ranges-editor.tsx'

type Props = {
  day: string
  /** The hours it has when nothing is said of it, and what that is called. */
  usual: readonly Range[]
  usualName: string
  /** The hours that were said of it. Undefined: none were. */
  own: readonly Range[] | undefined
  isReadOnly: boolean
  isBusy: boolean
  onClose: () => void
  /** Null: nothing is to be said of it. Answers why it was refused. */
  onSave: (ranges: Range[] | null) => Promise<{ isDone: boolean; refusal: string }>
}
type Kind = 'usual' | 'other' | 'closed'

const kindOf = (ranges: readonly Range[] | undefined): Kind =>
  ranges === undefined ? 'usual' : ranges.length > 0 ? 'other' : 'closed'

/** One date: as usual, with other hours, or none. */
export function DateHoursDialog({ day, usual, usualName, own, isReadOnly, isBusy, onClose, onSave }: Props) {
  const t = useTranslations('clinic.specialist')
  const hours = useTranslations('clinic.hours')
  const common = useTranslations('ui')
  const format = useFormatter()
  const [kind, setKind] = useState<Kind>(kindOf(own))
  const [ranges, setRanges] = useState(() => toEdit(own ?? usual))
  const [refused, setRefused] = useState('')
  const problem = kind === 'other' ? rangeProblem(ranges) : null
  useFocusBack()

  function choose(next: string) {
    setKind(next as Kind) // One of the three below.
    if (next === 'other' && ranges.length === 0) setRanges([nextRange([])])
  }
  async function save() {
    if (problem) return
    const { isDone, refusal } = await onSave(kind === 'usual' ? null : kind === 'closed' ? [] : toSend(ranges))
    setRefused(refusal)
    if (isDone) onClose()
  }
  const name = format.dateTime(new Date(`${day}T12:00:00Z`), { dateStyle: 'full', timeZone: 'UTC' })
  return (
    <Modal opened onClose={onClose} title={name}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <Stack>
          <Radio.Group
            aria-label={t('dayIs')}
            value={kind}
            onChange={choose}
            readOnly={isReadOnly}
            error={kind !== 'other' && refused}
          >
            <Stack gap="sm">
              <Radio
                value="usual"
                disabled={isReadOnly}
                label={usualName}
                description={usual.length > 0 ? inShort(toEdit(usual)) : hours('states.closed')}
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
