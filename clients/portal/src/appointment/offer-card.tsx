'use client'
import { Button, Group, Paper, Text, Title } from '@mantine/core'
import { toastFailed } from '@platform/ui/feedback/toast.tsx'
import { useAct } from '@platform/ui/feedback/use-act.ts'
import { useSession } from '@platform/ui/session/session-context.ts'
import { useTranslations } from 'next-intl'
import type { MyAppointmentsQuery } from '../gql/graphql.ts'
import { useAcceptOfferMutation } from '../gql/hooks.ts'
import { VisitWhen } from '../visit/visit-when.tsx'

type Props = { offer: MyAppointmentsQuery['myBookingOffers'][number]; onAccepted: () => void }

/** A visit booked without an account that the clinic takes for one's own. */
export function OfferCard({ offer: { guestBookingId, appointment }, onAccepted }: Props) {
  const t = useTranslations('portal.appointments')
  const { place } = useSession()
  const [, acceptOffer] = useAcceptOfferMutation()
  const { act, isBusy } = useAct()
  async function accept() {
    const { fields } = await act(acceptOffer({ input: { guestBookingId } }), { done: t('accepted') })
    for (const refusal of Object.values(fields)) toastFailed(refusal)
    onAccepted()
  }
  const { service, specialist, calendar, start, end } = appointment
  const zone = calendar?.timezone ?? place.organization?.timezone ?? 'UTC'
  return (
    <Paper withBorder p="lg" component="article" aria-label={t('offer')} bg="var(--mantine-primary-color-light)">
      <Group justify="space-between" align="flex-start">
        <div>
          <Title order={2} fz="md">
            {t('offer')}
          </Title>
          <Text size="sm" mt={4} fw={550}>
            {[service?.name, specialist?.displayName].filter(Boolean).join(' · ')}
          </Text>
          <VisitWhen start={start} end={end} zone={zone} />
        </div>
        <Button loading={isBusy} onClick={() => void accept()}>
          {t('accept')}
        </Button>
      </Group>
      <Text size="sm" mt="sm">
        {t('offerText')}
      </Text>
    </Paper>
  )
}
