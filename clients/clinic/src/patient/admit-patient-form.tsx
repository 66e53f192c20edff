'use client'
import { Alert, Button, Group, Paper, Stack, Text } from '@mantine/core'
import { useAct } from '@platform/ui/feedback/use-act.ts'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { AdmitPatientMutation } from '../gql/graphql.ts'
import { useAdmitPatientMutation } from '../gql/hooks.ts'
import type { Picked } from './patient-picker.tsx'
import { PersonFields, type PersonValues } from './person-fields.tsx'

type Props = { name: string; onCancel: () => void; onDone: (patient: Picked) => void }
type Duplicate = AdmitPatientMutation['admitPatient']['possibleDuplicates'][number]

/** A new patient, by what the desk asks on the telephone. Somebody known already is offered first. */
export function AdmitPatientForm({ name, onCancel, onDone }: Props) {
  const t = useTranslations('clinic.pick')
  const common = useTranslations('ui')
  const { act, isBusy } = useAct()
  const [, admit] = useAdmitPatientMutation()
  const [familyName = '', ...given] = name.trim().split(/\s+/)
  const [values, setValues] = useState<PersonValues>({
    familyName,
    givenName: given.join(' '),
    phone: '',
    email: '',
    birthDate: '',
  })
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [known, setKnown] = useState<Duplicate[]>([])

  async function submit(evenIfDuplicate: boolean) {
    const { phone, email, birthDate, ...names } = values
    const input = {
      ...names,
      ...(phone ? { phone } : {}),
      ...(email ? { email } : {}),
      ...(birthDate ? { birthDate } : {}),
      evenIfDuplicate,
    }
    const { isDone, data, fields } = await act(admit({ input }), { done: t('admitted') })
    setErrors(fields)
    setKnown(data?.admitPatient.possibleDuplicates ?? [])
    const patient = data?.admitPatient.patient
    if (isDone && patient) onDone({ ...patient, phone: patient.phone ?? null })
  }

  return (
    <Paper withBorder p="md">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void submit(false)
        }}
      >
        <Stack gap="sm">
          <PersonFields values={values} errors={errors} onChange={setValues} />
          {known.length > 0 && (
            <Alert color="yellow" title={t('known')}>
              <Stack gap="xs" align="flex-start">
                {known.map((patient) => (
                  <Button
                    key={patient.id}
                    size="xs"
                    variant="default"
                    onClick={() => onDone({ ...patient, phone: patient.phone ?? null })}
                  >
                    {patient.familyName} {patient.givenName} · {patient.birthDate ?? patient.phone}
                  </Button>
                ))}
                <Text size="sm">{t('knownText')}</Text>
                <Button size="xs" color="red" variant="light" loading={isBusy} onClick={() => void submit(true)}>
                  {t('evenSo')}
                </Button>
              </Stack>
            </Alert>
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={onCancel}>
              {common('cancel')}
            </Button>
            <Button type="submit" variant="light" loading={isBusy}>
              {t('admit')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Paper>
  )
}
