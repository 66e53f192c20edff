'use client'
import { Fieldset, NumberInput, Select, SimpleGrid } from '@mantine/core'
import type { DraftForm } from '@platform/ui/form/use-draft.ts'
import { useTranslations } from 'next-intl'
import { CurrencySelect, MoneyInput } from '#money/money-fields.tsx'
import type { ServiceDraft } from './service-draft.ts'

const MODELS = ['SESSION', 'TIME', 'HYBRID'] as const

/** How a service is paid. */
export function BillingFields({ form: { draft, errors, number, choice } }: { form: DraftForm<ServiceDraft> }) {
  const t = useTranslations('clinic.services')
  const { model, currency } = draft
  const minutes = { required: true, min: 5, max: 1440, step: 5, suffix: ` ${t('min')}`, allowDecimal: false }
  const at = (field: string) => ({ error: errors[`billing.${field}`] })
  return (
    <Fieldset legend={t('billing')}>
      <SimpleGrid cols={{ base: 1, xs: 2 }} style={{ alignItems: 'end' }}>
        <Select
          label={t('model')}
          allowDeselect={false}
          data={MODELS.map((value) => ({ value, label: t(`models.${value}`) }))}
          {...choice('model')}
          {...at('model')}
        />
        <CurrencySelect label={t('currency')} {...choice('currency')} {...at('currency')} />
        <MoneyInput
          label={t(`prices.${model === 'TIME' ? 'unit' : model === 'HYBRID' ? 'included' : 'visit'}`)}
          required
          currency={currency}
          {...number('price')}
          {...at('priceMinor')}
        />
        {model === 'HYBRID' && (
          <NumberInput label={t('included')} {...minutes} {...number('includedMinutes')} {...at('includedMinutes')} />
        )}
        {model !== 'SESSION' && (
          <NumberInput label={t('unit')} {...minutes} {...number('unitMinutes')} {...at('unitMinutes')} />
        )}
        {model === 'HYBRID' && (
          <MoneyInput
            label={t('prices.extra')}
            required
            currency={currency}
            {...number('extraPrice')}
            {...at('extraPriceMinor')}
          />
        )}
      </SimpleGrid>
    </Fieldset>
  )
}
