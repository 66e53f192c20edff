'use client'
import { Anchor, Badge, Text } from '@mantine/core'
import { Link } from '@platform/ui/frame/link.tsx'
import { column } from '@platform/ui/table/column.ts'
import { DataTable } from '@platform/ui/table/data-table.tsx'
import { DateText } from '@platform/ui/table/date-text.tsx'
import { NamedRow } from '@platform/ui/table/named-row.tsx'
import { TwoLines } from '@platform/ui/table/two-lines.tsx'
import { useFormatter, useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useMemo } from 'react'
import type { PatientsQuery } from '../gql/graphql.ts'

type Patient = PatientsQuery['patients']['edges'][number]['node']

/** Patients, a row each; a row opens by click, its name by keyboard. */
export function PatientsTable({ patients }: { patients: Patient[] }) {
  const t = useTranslations('clinic.patients')
  const format = useFormatter()
  const router = useRouter()
  const columns = useMemo(
    () => [
      column<Patient>('name', {
        header: t('name'),
        sortBy: ({ familyName, givenName }) => `${familyName} ${givenName}`,
        cell: (patient) => <PatientName patient={patient} />,
      }),
      column<Patient>('born', {
        header: t('born'),
        sortBy: ({ birthDate }) => birthDate ?? '',
        cell: ({ birthDate }) => (
          <Text size="sm" className="tabular">
            {birthDate ? format.dateTime(new Date(birthDate), { dateStyle: 'medium', timeZone: 'UTC' }) : '–'}
          </Text>
        ),
      }),
      column<Patient>('contact', {
        header: t('contact'),
        cell: ({ phone, email }) => <TwoLines below={email}>{phone ?? '–'}</TwoLines>,
      }),
      column<Patient>('since', {
        header: t('since'),
        sortBy: ({ createdAt }) => createdAt,
        cell: ({ createdAt }) => <DateText instant={createdAt} />,
      }),
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

function PatientName({ patient: { id, givenName, familyName, isGuest, isDeceased } }: { patient: Patient }) {
  const t = useTranslations('clinic.patients')
  return (
    <NamedRow name={`${givenName} ${familyName}`}>
      <Anchor component={Link} href={`/patients/${id}`} size="sm" fw={550} c="inherit">
        {`${familyName} ${givenName}`.trim()}
      </Anchor>
      {isGuest && (
        <Badge size="sm" variant="default">
          {t('guest')}
        </Badge>
      )}
      {isDeceased && (
        <Badge size="sm" variant="light" color="dark">
          {t('deceased')}
        </Badge>
      )}
    </NamedRow>
  )
}
