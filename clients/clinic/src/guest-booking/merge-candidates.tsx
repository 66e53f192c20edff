'use client'
import { Badge, Button, Group, Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core'
import { useAct } from '@platform/ui/feedback/use-act.ts'
import { useTranslations } from 'next-intl'
import { Facts } from '@platform/ui/table/facts.tsx'
import type { ConfirmGuestBookingInput, MergeMatch } from '../gql/graphql.ts'
import { useConfirmGuestBookingMutation } from '../gql/hooks.ts'
import type { OpenGuest } from './guest-panel.tsx'
import { NewPatientOfGuest } from './new-patient-of-guest.tsx'

type Props = { guest: OpenGuest; onDecided: () => void }

/** What the guest wrote beside each patient they may be; and, if they are none of those, a new patient. */
export function MergeCandidates({ guest, onDecided }: Props) {
  const t = useTranslations('clinic.guests')
  const { act, isBusy } = useAct()
  const [, confirmGuest] = useConfirmGuestBookingMutation()

  async function confirm(who: Partial<ConfirmGuestBookingInput>) {
    const input = { guestBookingId: guest.id, version: guest.version, ...who }
    const { isDone, fields } = await act(confirmGuest({ input }), { done: t('confirmed') })
    if (isDone) onDecided()
    return fields
  }

  return (
    <Stack component="section" gap="md">
      <Title order={3} fz="sm">
        {t('who')}
      </Title>
      {guest.mergeCandidates.map(({ patient, matched }) => (
        <Paper key={patient.id} withBorder p="md">
          <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="lg">
            <Side title={t('guestWrote')} person={guest} matched={matched} />
            <Side title={t(patient.isGuest ? 'recordGuest' : 'recordAccount')} person={patient} matched={matched} />
          </SimpleGrid>
          <Group justify="flex-end" mt="sm">
            <Button size="xs" loading={isBusy} onClick={() => void confirm({ patientId: patient.id })}>
              {t('same')}
            </Button>
          </Group>
        </Paper>
      ))}
      {guest.mergeCandidates.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('noCandidates')}
        </Text>
      )}
      <NewPatientOfGuest
        guest={guest}
        isBusy={isBusy}
        onConfirm={(who) => confirm({ ...who, evenIfDuplicate: guest.mergeCandidates.length > 0 })}
      />
    </Stack>
  )
}

type Person = {
  givenName: string
  familyName: string
  birthDate: string | null
  email: string | null
  phone: string | null
}

function Side({ title, person, matched }: { title: string; person: Person; matched: readonly MergeMatch[] }) {
  const t = useTranslations('clinic.guests')
  const patient = useTranslations('clinic.patient')
  const marked = (match: MergeMatch, value: string | null) =>
    value && (
      <Group gap={6}>
        {value}
        {matched.includes(match) && (
          <Badge size="xs" variant="light" color="teal">
            {t('match')}
          </Badge>
        )}
      </Group>
    )
  return (
    <div>
      <Text size="xs" c="dimmed" mb="xs">
        {title}
      </Text>
      <Facts
        facts={[
          [t('name'), marked('NAME', `${person.givenName} ${person.familyName}`)],
          [patient('born'), marked('BIRTH_DATE', person.birthDate)],
          [patient('phone'), marked('PHONE', person.phone)],
          [patient('email'), marked('EMAIL', person.email)],
        ]}
      />
    </div>
  )
}
