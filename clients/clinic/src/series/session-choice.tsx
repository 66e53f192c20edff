'use client'
import { Select } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useSessionsOfPatientQuery } from '../gql/hooks.ts'

type Props = {
  patientId: string
  serviceId: string
  sessionPackageId: string
  error: string | undefined
  onChange: (sessionPackageId: string) => void
}

/** Which sessions a visit takes, of those that the patient was prescribed or bought. Not there where they have none. */
export function SessionChoice({ patientId, serviceId, sessionPackageId, error, onChange }: Props) {
  const t = useTranslations('clinic.sessions')
  const [{ data }] = useSessionsOfPatientQuery({ variables: { patientId }, requestPolicy: 'cache-and-network' })
  const left =
    data?.patient?.sessionPackages.filter(({ service, remaining }) => service?.id === serviceId && remaining > 0) ?? []
  if (left.length === 0) return null
  return (
    <Select
      label={t('sessions')}
      placeholder={t('noSession')}
      clearable
      clearButtonProps={{ 'aria-label': t('noSession') }}
      value={sessionPackageId || null}
      error={error}
      onChange={(id) => onChange(id ?? '')}
      data={left.map(({ id, bundle, remaining, sessions }) => ({
        value: id,
        label: t('left', { name: bundle?.name ?? t('prescribed'), remaining, sessions }),
      }))}
    />
  )
}
