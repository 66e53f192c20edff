'use client'
import { Alert, Button, Group, Stack, Switch, Text } from '@mantine/core'
import { ErrorState } from '@platform/ui/feedback/error-state.tsx'
import { PanelSkeleton } from '@platform/ui/feedback/panel-skeleton.tsx'
import { useAct } from '@platform/ui/feedback/use-act.ts'
import { useDraft } from '@platform/ui/form/use-draft.ts'
import { refusalIn } from '@platform/ui/graph/refusal-in.ts'
import { CalendarXIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { BookSeriesInput } from '../gql/graphql.ts'
import { useBookSeriesMutation, usePreviewSeriesQuery } from '../gql/hooks.ts'
import { RecurrenceFields } from './recurrence-fields.tsx'
import { ruleOf, weeklyFrom } from './recurrence.ts'
import { SeriesVisits } from './series-visits.tsx'

/** Everything of a series but how often it comes again. */
export type SeriesOffer = Omit<BookSeriesInput, 'rule' | 'exceptions' | 'evenIfPatientIsBusy'>

type Props = {
  /** What to book; null while something is missing, which `onIncomplete` then tells of. */
  offer: SeriesOffer | null
  firstDay: string
  onIncomplete: () => void
  onBooked: () => void
}

/** Visits that come again: how often, a look at each of them, and then booking all or none. */
export function SeriesBooking({ offer, firstDay, onIncomplete, onBooked }: Props) {
  const t = useTranslations('clinic.series')
  const { act, isBusy } = useAct()
  const [, book] = useBookSeriesMutation()
  const form = useDraft(() => weeklyFrom(firstDay))
  const [shown, setShown] = useState<BookSeriesInput | null>(null)
  const input = offer && { ...offer, rule: ruleOf(form.draft, firstDay) }
  // What was looked at is what is booked: whoever changes the terms has to look again.
  const isCurrent = shown !== null && input !== null && isSame(shown, input)
  const [{ data, error, fetching }, ask] = usePreviewSeriesQuery({
    variables: { input: shown ?? ({} as BookSeriesInput) }, // Not sent while nothing is to be shown.
    pause: shown === null,
    requestPolicy: 'network-only',
  })
  const preview = isCurrent && !fetching ? data?.previewSeries : undefined
  const refusal = error && refusalIn(error)

  async function submit() {
    if (!shown) return
    const { isDone, data: answer } = await act(book({ input: shown }), { done: t('booked') })
    if (isDone) return onBooked()
    if (answer?.bookSeries.userErrors.length) ask({ requestPolicy: 'network-only' })
  }
  const change = (changes: Partial<BookSeriesInput>) => setShown((before) => before && { ...before, ...changes })

  return (
    <Stack>
      <RecurrenceFields form={form} firstDay={firstDay} />
      {!isCurrent && (
        <Button
          variant="light"
          style={{ alignSelf: 'flex-end' }}
          onClick={() => (input ? setShown({ ...input, exceptions: [], evenIfPatientIsBusy: false }) : onIncomplete())}
        >
          {t('preview')}
        </Button>
      )}
      {isCurrent && fetching && <PanelSkeleton lines={5} />}
      {isCurrent && !fetching && refusal && (
        <Alert color="red" icon={<CalendarXIcon aria-hidden />} role="alert">
          {refusal}
        </Alert>
      )}
      {isCurrent && !fetching && error && !refusal && <ErrorState error={error} onRetry={() => ask()} />}
      {preview && shown && (
        <>
          <SeriesVisits
            visits={preview.visits}
            exceptions={shown.exceptions ?? []}
            zone={preview.timezone}
            onChange={(exceptions) => change({ exceptions })}
          />
          {preview.visits.some(({ patientIsBusyWith }) => patientIsBusyWith.length > 0) && (
            <Switch
              label={t('evenIfBusy')}
              checked={shown.evenIfPatientIsBusy ?? false}
              onChange={(event) => change({ evenIfPatientIsBusy: event.currentTarget.checked })}
            />
          )}
          <Group justify="space-between">
            <Text size="sm" c="dimmed">
              {preview.canBeBooked ? t('allFree') : t('notAllFree')}
            </Text>
            <Button
              loading={isBusy}
              disabled={!preview.canBeBooked || preview.visits.length === 0}
              onClick={() => void submit()}
            >
              {t('book', { count: preview.visits.length })}
            </Button>
          </Group>
        </>
      )}
    </Stack>
  )
}

const isSame = ({ exceptions: _, evenIfPatientIsBusy: __, ...shown }: BookSeriesInput, input: object) =>
  JSON.stringify(shown) === JSON.stringify(input)
