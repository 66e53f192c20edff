'use client'
import { Button, Group, Paper, SimpleGrid, Stack, Text, TextInput } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { OpenGuest } from './guest-panel.tsx'

type Who = { givenName: string; familyName: string; phone: string; email: string; birthDate?: string }

type Props = { guest: OpenGuest; isBusy: boolean; onConfirm: (who: Who) => Promise<Record<string, string>> }

/** A new patient, as the guest wrote, corrected by what they said on the telephone. */
export function NewPatientOfGuest({ guest, isBusy, onConfirm }: Props) {
  const t = useTranslations('clinic.guests')
  const pick = useTranslations('clinic.pick')
  const patient = useTranslations('clinic.patient')
  const [values, setValues] = useState({
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
  const field = (key: keyof typeof values, label: string, type = 'text') => (
    <TextInput
      label={label}
      type={type}
      required
      value={values[key]}
      error={errors[key]}
      onChange={(event) => {
        const { value } = event.currentTarget
        setValues((before) => ({ ...before, [key]: value }))
      }}
    />
  )

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
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            {field('familyName', pick('familyName'))}
            {field('givenName', pick('givenName'))}
            {field('phone', patient('phone'), 'tel')}
            {field('email', patient('email'), 'email')}
            {field('birthDate', patient('born'), 'date')}
          </SimpleGrid>
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
