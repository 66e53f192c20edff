'use client'
import { Select } from '@mantine/core'
import { fieldsOf } from '@platform/ui/form/fields-of.ts'
import { useTranslations } from 'next-intl'
import type { RatePlan } from '../gql/graphql.ts'
import { NetworksField } from './networks-field.tsx'
import { OperationsPicker } from './operations-picker.tsx'

export type Terms = { operations: string[]; allowedNetworks: string[]; ratePlan: RatePlan }

export const EMPTY_TERMS: Terms = { operations: [], allowedNetworks: [], ratePlan: 'STANDARD' }

const PLANS: readonly RatePlan[] = ['TRIAL', 'STANDARD', 'HIGH']

type Props = {
  /** The partner's name among partners. */
  slug: string
  /** What its keys allow. */
  scopes: readonly string[]
  terms: Terms
  errors: Record<string, string>
  onChange: (changes: Partial<Terms>) => void
}

/** What is agreed with a partner: what it may run, from where, and how often. */
export function TermsFields({ slug, scopes, terms, errors, onChange }: Props) {
  const t = useTranslations('clinic.admin.programs')
  const { choice, value } = fieldsOf(terms, errors, onChange)
  return (
    <>
      <OperationsPicker slug={slug} scopes={scopes} {...value('operations')} />
      <NetworksField {...value('allowedNetworks')} />
      <Select
        label={t('ratePlan')}
        allowDeselect={false}
        data={PLANS.map((plan) => ({ value: plan, label: t(`ratePlans.${plan}`) }))}
        {...choice('ratePlan')}
      />
    </>
  )
}
