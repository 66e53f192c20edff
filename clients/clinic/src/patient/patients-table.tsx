'use client'
import { Anchor, Avatar, Badge, Group, Text } from '@mantine/core'
import { DataTable, type Column } from '@platform/ui/table/data-table.tsx'
import { useFormatter, useTranslations } from 'next-intl'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useMemo } from 'react'
import type { PatientsQuery } from '../gql/graphql.ts'

type Patient = PatientsQuery['patients']['edges'][number]['node']

/** Patients, a row each; a row opens by click, its name by keyboard. */
export function PatientsTable({ patients }: { patients: Patient[] }) {
  const t = useTranslations('clinic.patients')
  const format = useFormatter()
  const router = useRouter()
  const columns = useMemo<Column<Patient>[]>(
    () => [
      {
        id: 'name',
        header: t('name'),
        accessorFn: ({ familyName, givenName }) => `${familyName} ${givenName}`,
        cell: ({ row: { original: patient } }) => <PatientName patient={patient} />,
      },
      {
        id: 'born',
        header: t('born'),
        accessorFn: ({ birthDate }) => birthDate ?? '',
        cell: ({ row: { original: patient } }) => (
          <Text size="sm" className="tabular">
            {patient.birthDate
              ? format.dateTime(new Date(patient.birthDate), { dateStyle: 'medium', timeZone: 'UTC' })
              : '–'}
          </Text>
        ),
      },
      {
        id: 'contact',
        header: t('contact'),
        enableSorting: false,
        cell: ({ row: { original: patient } }) => (
          <>
            <Text size="sm">{patient.phone ?? '–'}</Text>
            {patient.email && (
              <Text size="xs" c="dimmed">
                {patient.email}
              </Text>
            )}
          </>
        ),
      },
      {
        id: 'since',
        header: t('since'),
        accessorFn: ({ createdAt }) => createdAt,
        cell: ({ row: { original: patient } }) => (
          <Text size="sm" c="dimmed" className="tabular">
            {format.dateTime(new Date(patient.createdAt), { dateStyle: 'medium' })}
          </Text>
        ),
      },
    ],
    [t, format],
  )
  return (
    <DataTable
      rows={patients}
      columns={columns}
      caption={t('title')}
      minWidth={640}
      onOpen={({ id }) => router.push(`/patients/${id}`)}
    />
  )
}

function PatientName({ patient }: { patient: Patient }) {
  const t = useTranslations('clinic.patients')
  const name = `${patient.familyName} ${patient.givenName}`.trim()
  return (
    <Group gap="sm" wrap="nowrap">
      <Avatar
        name={`${patient.givenName} ${patient.familyName}`}
        color="brand"
        variant="light"
        radius="xl"
        size={34}
        alt=""
      />
      <Anchor component={Link} href={`/patients/${patient.id}`} size="sm" fw={550} c="inherit">
        {name}
      </Anchor>
      {patient.isGuest && (
        <Badge size="sm" variant="default">
          {t('guest')}
        </Badge>
      )}
      {patient.isDeceased && (
        <Badge size="sm" variant="light" color="dark">
          {t('deceased')}
        </Badge>
      )}
    </Group>
  )
}
