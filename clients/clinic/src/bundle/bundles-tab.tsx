'use client'
import { EmptyState } from '@platform/ui/feedback/empty-state.tsx'
import { usePages } from '@platform/ui/table/use-pages.ts'
import { BoxesIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { EditableList } from '#setup/editable-list.tsx'
import { useGoodsColumns } from '#setup/use-goods-columns.tsx'
import type { BundleRowFragment } from '../gql/graphql.ts'
import { useBundlesQuery } from '../gql/hooks.ts'
import { BundleForm } from './bundle-form.tsx'

/** What is in a bundle, in a line. */
const contentOf = ({ services, products }: BundleRowFragment) =>
  [
    ...services.map(({ visits, service }) => `${visits} × ${service.name}`),
    ...products.map(({ quantity, product }) => `${quantity} × ${product.name}`),
  ].join(', ')

/** What the clinic sells together. */
export function BundlesTab({ mayManage }: { mayManage: boolean }) {
  const t = useTranslations('clinic.bundles')
  const columns = useGoodsColumns(contentOf)
  const pages = usePages({})
  const [{ data, error, fetching }, reload] = useBundlesQuery({
    variables: { first: 50, after: pages.after },
    requestPolicy: 'cache-and-network',
  })
  const bundles = data?.bundles.edges.map(({ node }) => node)
  const again = () => reload({ requestPolicy: 'network-only' })
  return (
    <EditableList
      caption={t('title')}
      rows={bundles}
      columns={columns}
      error={error}
      isBusy={fetching}
      onRetry={again}
      hasMore={data?.bundles.pageInfo.hasNextPage ?? false}
      onMore={() => pages.next(data?.bundles.pageInfo.endCursor)}
      add={mayManage ? t('add') : null}
      empty={
        <EmptyState icon={BoxesIcon} title={t('none')}>
          {t('noneText')}
        </EmptyState>
      }
      form={(bundle, close) => (
        <BundleForm
          {...(bundle ? { bundle } : {})}
          currency={bundles?.[0]?.price.currency ?? 'EUR'}
          isReadOnly={!mayManage}
          onClose={close}
          onStale={again}
        />
      )}
    />
  )
}
