'use client'
import { Modal, Select, SimpleGrid, Stack, TextInput } from '@mantine/core'
import { FormActions } from '@platform/ui/form/form-actions.tsx'
import { useFocusBack } from '@platform/ui/form/use-focus-back.ts'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useClinicClock } from '#clock/use-clinic-clock.ts'
import { instantOf, wallClock } from '#clock/wall-clock.ts'
import { ScopeChoice } from '#series/scope-choice.tsx'
import { SeriesConflicts } from '#series/series-conflicts.tsx'
import { useMoveSeries } from '#series/use-move-series.ts'
import type { RescheduleSeriesInput, SeriesScope, VisitFragment } from '../gql/graphql.ts'
import { useBookableCalendarsQuery } from '../gql/hooks.ts'
import { RefusedTime } from './refused-time.tsx'
import { useMove, type RefusedMove } from './use-move.ts'

type Props = {
  visit: VisitFragment
  onClose: () => void
  /** A move by hand that was refused already. */
  tried?: RefusedMove | null
  /** Others of its series can be moved along. */
  isOfSeries?: boolean
}

/** Another time, length or specialist for a visit. */
export function MoveVisitDialog({ visit, onClose, tried = null, isOfSeries = false }: Props) {
  const t = useTranslations('clinic.visit')
  const { zone } = useClinicClock()
  const [{ data }] = useBookableCalendarsQuery()
  const { move, isBusy: isMoving, refused } = useMove()
  const series = useMoveSeries()
  const [scope, setScope] = useState<SeriesScope>('THIS')
  const isBusy = isMoving || series.isBusy
  useFocusBack()
  const asked = tried?.input
  const wall = wallClock(asked?.start ?? visit.start, zone)
  const lasting = Math.round((Date.parse(visit.end) - Date.parse(visit.start)) / 60_000)
  const [values, setValues] = useState({
    day: wall.slice(0, 10),
    time: wall.slice(11, 16),
    minutes: String(asked?.durationMinutes ?? lasting),
    specialistId: String(asked?.specialistId ?? visit.specialist?.id ?? ''),
  })
  const set = (changes: Partial<typeof values>) => setValues((before) => ({ ...before, ...changes }))
  const calendar = data?.calendars.edges.find(({ node }) => node.id === visit.calendar?.id)?.node
  const isTeam = visit.specialists.length > 1

  const base = () => ({
    appointmentId: visit.id,
    version: visit.version,
    start: instantOf(`${values.day} ${values.time}:00`, zone),
    ...(Number(values.minutes) === lasting ? {} : { durationMinutes: Number(values.minutes) }),
    ...(isTeam || !values.specialistId ? {} : { specialistId: values.specialistId }),
  })
  const submit = async (
    more: { start?: string; specialistId?: string; overbookReason?: string; evenIfPatientIsBusy?: boolean } = {},
  ) => {
    const { durationMinutes: _, ...moved } = base()
    const isDone = scope === 'THIS' ? await move({ ...base(), ...more }) : await series.moveSeries({ ...moved, scope })
    if (isDone) onClose()
  }
  const moveOthers = async (more: Partial<RescheduleSeriesInput>) => {
    if (series.refused && (await series.moveSeries({ ...series.refused.input, ...more }))) onClose()
  }
  const shown = scope === 'THIS' ? (refused ?? tried) : null

  return (
    <Modal opened onClose={onClose} title={t('moveTitle')}>
      <Stack>
        <form
          onSubmit={(event) => {
            event.preventDefault()
            void submit()
          }}
        >
          <Stack>
            <SimpleGrid cols={{ base: 1, xs: 3 }}>
              <TextInput
                type="date"
                label={t('day')}
                required
                value={values.day}
                onChange={(event) => set({ day: event.currentTarget.value })}
              />
              <TextInput
                type="time"
                label={t('time')}
                required
                step={300}
                value={values.time}
                onChange={(event) => set({ time: event.currentTarget.value })}
              />
              {scope === 'THIS' && (
                <TextInput
                  type="number"
                  label={t('minutes')}
                  required
                  min={5}
                  max={720}
                  step={5}
                  value={values.minutes}
                  onChange={(event) => set({ minutes: event.currentTarget.value })}
                />
              )}
            </SimpleGrid>
            {!isTeam && (
              <Select
                label={t('with')}
                allowDeselect={false}
                data={(calendar?.specialists ?? visit.specialists).map(({ id, displayName }) => ({
                  value: id,
                  label: displayName,
                }))}
                value={values.specialistId}
                onChange={(specialistId) => set({ specialistId: specialistId ?? '' })}
              />
            )}
            {isOfSeries && <ScopeChoice scope={scope} onChange={setScope} />}
            <FormActions submit={t('move')} isBusy={isBusy} onCancel={onClose} />
          </Stack>
        </form>
        {scope !== 'THIS' && series.refused && (
          <SeriesConflicts
            conflicts={series.refused.conflicts}
            isBusy={isBusy}
            onLeave={() =>
              void moveOthers({
                exceptions: series.refused?.conflicts.map(({ date }) => ({ date, start: null })) ?? [],
              })
            }
            onEvenIfBusy={() => void moveOthers({ evenIfPatientIsBusy: true })}
          />
        )}
        {shown && (
          <RefusedTime
            answer={shown.answer}
            isBusy={isBusy}
            onSlot={(start, specialistId) =>
              void submit({ start, ...(specialistId && !isTeam ? { specialistId } : {}) })
            }
            onOverbook={(overbookReason) => void submit({ overbookReason })}
            onEvenIfBusy={() => void submit({ evenIfPatientIsBusy: true })}
          />
        )}
      </Stack>
    </Modal>
  )
}
