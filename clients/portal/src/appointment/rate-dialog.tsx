'use client'
import { Button, Group, Input, Modal, Rating, Stack, Textarea } from '@mantine/core'
import { useAct } from '@platform/ui/feedback/use-act.ts'
import { useTranslations } from 'next-intl'
import { useState, type FormEvent } from 'react'
import type { MyAppointmentFragment } from '../gql/graphql.ts'
import { useRateVisitMutation } from '../gql/hooks.ts'

type Props = { visit: MyAppointmentFragment; onClose: () => void; onStale: () => void }

/** Stars and a word for a visit that is over. Given once. */
export function RateDialog({ visit, onClose, onStale }: Props) {
  const t = useTranslations('portal.appointments')
  const [rating, setRating] = useState(0)
  const [comment, setComment] = useState('')
  const [refusal, setRefusal] = useState<string | null>(null)
  const [, rateVisit] = useRateVisitMutation()
  const { act, isBusy } = useAct()

  async function submit(event: FormEvent) {
    event.preventDefault()
    const input = { appointmentId: visit.id, version: visit.version, rating, comment: comment.trim() || null }
    const { isDone, fields } = await act(rateVisit({ input }), { done: t('rated') })
    setRefusal(Object.values(fields)[0] ?? null)
    if (isDone) onClose()
    else onStale()
  }

  return (
    <Modal opened onClose={onClose} title={t('rateTitle')}>
      <form onSubmit={(event) => void submit(event)}>
        <Stack>
          <Input.Wrapper label={t('stars')} labelElement="div" error={refusal}>
            <Rating value={rating} onChange={setRating} size="xl" mt={4} />
          </Input.Wrapper>
          <Textarea
            label={t('comment')}
            autosize
            minRows={3}
            maxLength={1_000}
            value={comment}
            onChange={(event) => setComment(event.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button type="submit" loading={isBusy} disabled={rating === 0}>
              {t('rateSend')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
