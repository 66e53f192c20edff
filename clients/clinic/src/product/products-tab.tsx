'use client'
import { EmptyState } from '@platform/ui/feedback/empty-state.tsx'
import { usePages } from '@platform/ui/table/use-pages.ts'
import { PackageIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { EditableList } from '#setup/editable-list.tsx'
import { useGoodsColumns } from '#setup/use-goods-columns.tsx'
import type { ProductRowFragment } from '../gql/graphql.ts'
import { useProductsQuery } from '../gql/hooks.ts'
import { ProductForm } from './product-form.tsx'

const descriptionOf = ({ description }: ProductRowFragment) => description

/** Things the clinic sells. */
export function ProductsTab({ mayManage }: { mayManage: boolean }) {
  const t = useTranslations('clinic.products')
  const columns = useGoodsColumns(descriptionOf)
  const pages = usePages({})
  const [{ data, error, fetching }, reload] = useProductsQuery({
    variables: { first: 50, after: pages.after },
    requestPolicy: 'cache-and-network',
  })
  const products = data?.products.edges.map(({ node }) => node)
  const again = () => reload({ requestPolicy: 'network-only' })
  return (
    <EditableList
      caption={t('title')}
      rows={products}
      columns={columns}
      error={error}
      isBusy={fetching}
      onRetry={again}
      hasMore={data?.products.pageInfo.hasNextPage ?? false}
      onMore={() => pages.next(data?.products.pageInfo.endCursor)}
      add={mayManage ? t('add') : null}
      empty={
        <EmptyState icon={PackageIcon} title={t('none')}>
          {t('noneText')}
        </EmptyState>
      }
      form={(product, close) => (
        <ProductForm
          {...(product ? { product } : {})}
          currency={products?.[0]?.price.currency ?? 'EUR'}
          isReadOnly={!mayManage}
          onClose={close}
          onStale={again}
        />
      )}
    />
  )
}
