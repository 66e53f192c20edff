'use client'
import { SimpleGrid, Switch, TextInput, Textarea } from '@mantine/core'
import type { DraftForm } from '@platform/ui/form/use-draft.ts'
import { useTranslations } from 'next-intl'
import { toMajor, toMinor } from '#money/minor-units.ts'
import { CurrencySelect, MoneyInput } from '#money/money-fields.tsx'

type Goods = {
  name: string
  description: string | null
  isActive: boolean
  price: { amountMinor: number; currency: string }
}
type GoodsDraft = { name: string; description: string; isActive: boolean; price: string; currency: string }

/** Something that is sold, as a form holds it. */
export const goodsDraft = (goods: Goods | undefined, currency: string): GoodsDraft => ({
  name: goods?.name ?? '',
  description: goods?.description ?? '',
  isActive: goods?.isActive ?? true,
  price: goods ? toMajor(goods.price.amountMinor, goods.price.currency) : '',
  currency: goods?.price.currency ?? currency,
})

/** The same as the graph takes it. */
export const goodsInput = ({ name, description, price, currency }: GoodsDraft) => ({
  name,
  description: description || null,
  priceMinor: toMinor(price, currency),
  currency,
})

/** What is sold, and for how much. */
export function GoodsFields({ form, isNew }: { form: DraftForm<GoodsDraft>; isNew: boolean }) {
  const t = useTranslations('clinic.goods')
  const { draft, errors, text, number, choice, flag } = form
  return (
    <>
      <TextInput label={t('name')} required maxLength={120} data-autofocus {...text('name')} />
      <Textarea label={t('description')} autosize minRows={2} maxLength={2000} {...text('description')} />
      <SimpleGrid cols={2} style={{ alignItems: 'end' }}>
        <MoneyInput
          label={t('price')}
          required
          currency={draft.currency}
          {...number('price')}
          error={errors['priceMinor']}
        />
        <CurrencySelect label={t('currency')} {...choice('currency')} />
      </SimpleGrid>
      {!isNew && <Switch label={t('activeLabel')} {...flag('isActive')} />}
    </>
  )
}
