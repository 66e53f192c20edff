'use client'
import { Select, TagsInput } from '@mantine/core'
import { fieldsOf } from '@platform/ui/form/fields-of.ts'
import { useTranslations } from 'next-intl'
import type { RatePlan } from '../gql/graphql.ts'

export type Terms = { operations: string[]; allowedNetworks: string[]; ratePlan: RatePlan }

export const EMPTY_TERMS: Terms = { operations: [], allowedNetworks: [], ratePlan: 'STANDARD' }

const PLANS: readonly RatePlan[] = ['TRIAL', 'STANDARD', 'HIGH']
const BETWEEN = [',', ';', ' ', '\n']

type Props = { terms: Terms; errors: Record<string, string>; onChange: (changes: Partial<Terms>) => void }

/** What is agreed with a partner: what it may run, from where, and how often. */
export function TermsFields({ terms, errors, onChange }: Props) {
  const t = useTranslations('clinic.admin.programs')
  const { choice, value } = fieldsOf(terms, errors, onChange)
  return (
    <>
      <TagsInput
        label={t('operations')}
        description={t('operationsText')}
        placeholder="patients.list"
        splitChars={BETWEEN}
        acceptValueOnBlur
        clearable
        {...value('operations')}
      />
      <TagsInput
        label={t('networks')}
        description={t('networksText')}
        placeholder="192.0.2.0/24"
        splitChars={BETWEEN}
        acceptValueOnBlur
        clearable
        {...value('allowedNetworks')}
      />
      <Select
        label={t('ratePlan')}
        allowDeselect={false}
        data={PLANS.map((value) => ({ value, label: t(`ratePlans.${value}`) }))}
        {...choice('ratePlan')}
      />
    </>
  )
}
