'use client'
import { SimpleGrid, TextInput } from '@mantine/core'
import { useTranslations } from 'next-intl'

/** What is asked of somebody who becomes a patient. */
export type PersonValues = { familyName: string; givenName: string; phone: string; email: string; birthDate: string }

type Props = {
  values: PersonValues
  errors: Record<string, string>
  /** Whether their contact and their birth date must be known, and not their name alone. */
  isWhole?: boolean
  onChange: (values: PersonValues) => void
}

/** Name, contact and birth date of a new patient. */
export function PersonFields({ values, errors, isWhole = false, onChange }: Props) {
  const t = useTranslations('clinic.pick')
  const patient = useTranslations('clinic.patient')
  const field = (key: keyof PersonValues, label: string, type = 'text', required = isWhole) => (
    <TextInput
      label={label}
      type={type}
      required={required}
      value={values[key]}
      error={errors[key]}
      onChange={(event) => onChange({ ...values, [key]: event.currentTarget.value })}
    />
  )
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }}>
      {field('familyName', t('familyName'), 'text', true)}
      {field('givenName', t('givenName'), 'text', true)}
      {field('phone', patient('phone'), 'tel')}
      {field('email', patient('email'), 'email')}
      {field('birthDate', patient('born'), 'date')}
    </SimpleGrid>
  )
}
