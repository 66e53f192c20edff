'use client'
import { FormDrawer } from '@platform/ui/form/form-drawer.tsx'
import { useDraft } from '@platform/ui/form/use-draft.ts'
import { useTranslations } from 'next-intl'
import { GoodsFields, goodsDraft, goodsInput } from '#setup/goods-fields.tsx'
import { useSaving } from '#setup/use-saving.ts'
import type { ProductRowFragment } from '../gql/graphql.ts'
import { useCreateProductMutation, useRemoveProductMutation, useUpdateProductMutation } from '../gql/hooks.ts'

type Props = {
  product?: ProductRowFragment
  currency: string
  isReadOnly: boolean
  onClose: () => void
  onStale: () => void
}

/** A thing the clinic sells. */
export function ProductForm({ product, currency, isReadOnly, onClose, onStale }: Props) {
  const t = useTranslations('clinic.products')
  const [, create] = useCreateProductMutation()
  const [, update] = useUpdateProductMutation()
  const [, remove] = useRemoveProductMutation()
  const form = useDraft(() => goodsDraft(product, currency))
  const { save, saveOnceSure, isBusy } = useSaving({ onDone: onClose, onStale, setErrors: form.setErrors })

  async function submit() {
    const input = goodsInput(form.draft)
    if (!product) return save(create({ input }), t('added'))
    const { isActive } = form.draft
    return save(update({ input: { ...input, isActive, productId: product.id, version: product.version } }), t('saved'))
  }
  const leave = ({ id: productId, name, version }: ProductRowFragment) =>
    saveOnceSure(
      { title: t('removeTitle', { name }), text: t('removeText'), confirm: t('remove') },
      () => remove({ input: { productId, version } }),
      t('removed'),
    )

  return (
    <FormDrawer
      title={product?.name ?? t('add')}
      submit={t(product ? 'save' : 'add')}
      isBusy={isBusy}
      isReadOnly={isReadOnly}
      onClose={onClose}
      onSubmit={submit}
      {...(product ? { removal: { label: t('remove'), onRemove: () => leave(product) } } : {})}
    >
      <GoodsFields form={form} isNew={!product} />
    </FormDrawer>
  )
}
