'use client'
import { Paper, Title } from '@mantine/core'
import { useFormatter, useLocale, useTranslations } from 'next-intl'
import type { PatientQuery } from '../gql/graphql.ts'
import { ageOn } from './age-on.ts'
import { Facts } from '@platform/ui/table/facts.tsx'

type Props = { patient: NonNullable<PatientQuery['patient']> }

/** What the clinic itself wrote down. */
export function RecordPanel({ patient }: Props) {
  const t = useTranslations('clinic.patient')
  const format = useFormatter()
  const locale = useLocale()
  const { birthDate, address, sex, languageCode } = patient
  const age = birthDate && !patient.isDeceased ? ageOn(birthDate, new Date().toISOString().slice(0, 10)) : null
  const born = birthDate && format.dateTime(new Date(birthDate), { dateStyle: 'long', timeZone: 'UTC' })
  const language = languageCode && new Intl.DisplayNames([locale], { type: 'language' }).of(languageCode)
  const country = address?.country && new Intl.DisplayNames([locale], { type: 'region' }).of(address.country)
  const places = [address?.line, address?.postalCode, address?.city, address?.region, country].filter(Boolean)
  return (
    <Paper withBorder p="lg" component="section">
      <Title order={2} fz="md" mb="md">
        {t('record')}
      </Title>
      <Facts
        facts={[
          [t('born'), born && (age === null ? born : `${born} · ${t('age', { years: age })}`)],
          [t('sex'), sex && t(`sexes.${sex}`)],
          [t('phone'), patient.phone],
          [t('email'), patient.email],
          [t('language'), language],
          [t('address'), places.join(', ')],
          [t('since'), format.dateTime(new Date(patient.createdAt), { dateStyle: 'long' })],
        ]}
      />
    </Paper>
  )
}
