'use client'
import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core'
import { useSession } from '@platform/ui/session/session-context.ts'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { BookAppointmentInput } from '../gql/graphql.ts'
import type { Outcome } from './outcome.ts'
import { useOwnBooking } from './use-own-booking.ts'

type Props = { visit: BookAppointmentInput; onBack: () => void; onSettled: (outcome: Outcome) => void }

/** The last look before somebody signed in books for themselves. */
export function OwnConfirm({ visit, onBack, onSettled }: Props) {
  const t = useTranslations('portal.booking')
  const { person } = useSession()
  const { book, isBusy } = useOwnBooking()
  const [refusals, setRefusals] = useState<string[]>([])
  async function submit() {
    const outcome = await book(visit)
    setRefusals(outcome.is === 'refused' ? Object.values(outcome.fields) : [])
    onSettled(outcome)
  }
  return (
    <Stack gap="md">
      <Title order={2} fz="md">
        {t('forYou')}
      </Title>
      <Text size="sm">{t('forYouText', { name: person?.displayName ?? '' })}</Text>
      {refusals.map((refusal) => (
        <Alert key={refusal} color="red" role="alert">
          {refusal}
        </Alert>
      ))}
      <Group justify="space-between">
        <Button variant="default" onClick={onBack}>
          {t('otherTime')}
        </Button>
        <Button loading={isBusy} onClick={() => void submit()}>
          {t('book')}
        </Button>
      </Group>
    </Stack>
  )
}
