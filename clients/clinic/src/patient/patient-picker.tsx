'use client'
import { ActionIcon, Avatar, Button, Group, Paper, Stack, Text, UnstyledButton } from '@mantine/core'
import { SearchField } from '@platform/ui/table/search-field.tsx'
import { UserPlusIcon, XIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { usePatientsQuery } from '../gql/hooks.ts'
import { AdmitPatientForm } from './admit-patient-form.tsx'

export type Picked = { id: string; givenName: string; familyName: string; phone: string | null }

type Props = { picked: Picked | null; onPick: (patient: Picked | null) => void; error?: string | undefined }

/** Finds a patient while one types, or takes a new one into care on the spot. */
export function PatientPicker({ picked, onPick, error }: Props) {
  const t = useTranslations('clinic.pick')
  const [search, setSearch] = useState('')
  const [isNew, setNew] = useState(false)
  const [{ data, fetching }] = usePatientsQuery({
    variables: { first: 5, after: null, filter: { search, isDeceased: false }, orderBy: 'NAME' },
    pause: search.length < 2 || picked !== null,
  })
  const found = search.length < 2 ? [] : (data?.patients.edges.slice(0, 5).map(({ node }) => node) ?? [])

  if (picked)
    return (
      <Paper withBorder p="sm">
        <Group justify="space-between" wrap="nowrap">
          <Person patient={picked} />
          <ActionIcon variant="subtle" aria-label={t('other')} onClick={() => onPick(null)}>
            <XIcon size={16} aria-hidden />
          </ActionIcon>
        </Group>
      </Paper>
    )
  if (isNew)
    return (
      <AdmitPatientForm
        name={search}
        onCancel={() => setNew(false)}
        onDone={(patient) => {
          setNew(false)
          onPick(patient)
        }}
      />
    )
  return (
    <Stack gap="xs">
      <Group gap="sm">
        <SearchField
          label={t('search')}
          placeholder={t('placeholder')}
          value={search}
          isBusy={fetching}
          onSearch={setSearch}
        />
        <Button variant="default" leftSection={<UserPlusIcon size={16} aria-hidden />} onClick={() => setNew(true)}>
          {t('new')}
        </Button>
      </Group>
      {error && (
        <Text size="sm" c="var(--mantine-color-error)" role="alert">
          {error}
        </Text>
      )}
      {found.map((patient) => (
        <Paper key={patient.id} withBorder>
          <UnstyledButton p="xs" w="100%" onClick={() => onPick({ ...patient, phone: patient.phone ?? null })}>
            <Person patient={{ ...patient, phone: patient.phone ?? null }} />
          </UnstyledButton>
        </Paper>
      ))}
      {search.length >= 2 && data && !fetching && found.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('nobody')}
        </Text>
      )}
    </Stack>
  )
}

function Person({ patient: { givenName, familyName, phone } }: { patient: Picked }) {
  return (
    <Group gap="sm" wrap="nowrap">
      <Avatar name={`${givenName} ${familyName}`} color="brand" variant="light" radius="xl" size={34} alt="" />
      <div>
        <Text size="sm" fw={550}>
          {familyName} {givenName}
        </Text>
        <Text size="xs" c="dimmed">
          {phone ?? '–'}
        </Text>
      </div>
    </Group>
  )
}
