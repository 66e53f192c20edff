'use client'
import { Button, Group, Paper, Stack, Text } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { PersonFields, type PersonValues } from '#patient/person-fields.tsx'
import type { OpenGuest } from './guest-panel.tsx'

type Who = Omit<PersonValues, 'birthDate'> & { birthDate?: string }

type Props = { guest: OpenGuest; isBusy: boolean; onConfirm: (who: Who) => Promise<Record<string, string>> }

/** A new patient, as the guest wrote, corrected by what they said on the telephone. */
export function NewPatientOfGuest({ guest, isBusy, onConfirm }: Props) {
  const t = useTranslations('clinic.guests')
  const [values, setValues] = useState<PersonValues>({
    familyName: guest.familyName,
    givenName: guest.givenName,
    phone: guest.phone,
    email: guest.email,
    birthDate: guest.birthDate ?? '',
  })
  const [errors, setErrors] = useState<Record<string, string>>({})

  async function submit() {
    const { birthDate, ...rest } = values
    setErrors(await onConfirm({ ...rest, ...(birthDate ? { birthDate } : {}) }))
  }

  return (
    <Paper withBorder p="md">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <Stack gap="sm">
          <Text size="xs" c="dimmed">
            {t('newPatient')}
          </Text>
          <PersonFields values={values} errors={errors} isWhole onChange={setValues} />
          <Group justify="flex-end">
            <Button type="submit" size="xs" variant="light" loading={isBusy}>
              {t('confirmNew')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Paper>
  )
}
