'use client'
import { FormDrawer } from '@platform/ui/form/form-drawer.tsx'
import { useDraft } from '@platform/ui/form/use-draft.ts'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { GoodsFields, goodsDraft, goodsInput } from '#setup/goods-fields.tsx'
import { useSaving } from '#setup/use-saving.ts'
import type { BundleRowFragment } from '../gql/graphql.ts'
import {
  useBundleChoicesQuery,
  useCreateBundleMutation,
  useRemoveBundleMutation,
  useUpdateBundleMutation,
} from '../gql/hooks.ts'
import { ContentEditor, type Content } from './content-editor.tsx'

type Props = {
  bundle?: BundleRowFragment
  currency: string
  isReadOnly: boolean
  onClose: () => void
  onStale: () => void
}

const servicesIn = (bundle: BundleRowFragment | undefined): Content[] =>
  bundle?.services.map(({ service, visits }) => ({ id: service.id, count: visits })) ?? []
const productsIn = (bundle: BundleRowFragment | undefined): Content[] =>
  bundle?.products.map(({ product, quantity }) => ({ id: product.id, count: quantity })) ?? []

/** Visits and products that are sold together. */
export function BundleForm({ bundle, currency, isReadOnly, onClose, onStale }: Props) {
  const t = useTranslations('clinic.bundles')
  const [, create] = useCreateBundleMutation()
  const [, update] = useUpdateBundleMutation()
  const [, remove] = useRemoveBundleMutation()
  const [{ data }] = useBundleChoicesQuery()
  const form = useDraft(() => goodsDraft(bundle, currency))
  const [services, setServices] = useState(() => servicesIn(bundle))
  const [products, setProducts] = useState(() => productsIn(bundle))
  const { save, saveOnceSure, isBusy } = useSaving({ onDone: onClose, onStale, setErrors: form.setErrors })

  async function submit() {
    const input = {
      ...goodsInput(form.draft),
      services: services.map(({ id, count }) => ({ serviceId: id, visits: count })),
      products: products.map(({ id, count }) => ({ productId: id, quantity: count })),
    }
    if (!bundle) return save(create({ input }), t('added'))
    const { isActive } = form.draft
    return save(update({ input: { ...input, isActive, bundleId: bundle.id, version: bundle.version } }), t('saved'))
  }
  const leave = ({ id: bundleId, name, version }: BundleRowFragment) =>
    saveOnceSure(
      { title: t('removeTitle', { name }), text: t('removeText'), confirm: t('remove') },
      () => remove({ input: { bundleId, version } }),
      t('removed'),
    )

  return (
    <FormDrawer
      title={bundle?.name ?? t('add')}
      submit={t(bundle ? 'save' : 'add')}
      isBusy={isBusy}
      isReadOnly={isReadOnly}
      onClose={onClose}
      onSubmit={submit}
      {...(bundle ? { removal: { label: t('remove'), onRemove: () => leave(bundle) } } : {})}
    >
      <GoodsFields form={form} isNew={!bundle} />
      <ContentEditor
        title={t('visits')}
        counted={t('visitsOf')}
        choose={t('addService')}
        choices={data?.services.edges.map(({ node }) => node) ?? []}
        contents={services}
        onChange={setServices}
        error={form.errors['services']}
      />
      <ContentEditor
        title={t('products')}
        counted={t('piecesOf')}
        choose={t('addProduct')}
        choices={data?.products.edges.map(({ node }) => node) ?? []}
        contents={products}
        onChange={setProducts}
        error={form.errors['products']}
      />
    </FormDrawer>
  )
}
