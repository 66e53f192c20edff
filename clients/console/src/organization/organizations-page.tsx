'use client'
import { Button, Group, Paper, SegmentedControl } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { EmptyState } from '@platform/ui/feedback/empty-state.tsx'
import { ErrorState } from '@platform/ui/feedback/error-state.tsx'
import { TableSkeleton } from '@platform/ui/feedback/table-skeleton.tsx'
import { PageHeader } from '@platform/ui/frame/page-header.tsx'
import { useSession } from '@platform/ui/session/session-context.ts'
import { LoadMore } from '@platform/ui/table/load-more.tsx'
import { SearchField } from '@platform/ui/table/search-field.tsx'
import { useUrlFilters } from '@platform/ui/table/use-url-filters.ts'
import { IconBuildingCommunity, IconPlus } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useOrganizationsQuery } from '../gql/hooks.ts'
import { CreateOrganizationDialog } from './create-organization-dialog.tsx'
import { MANAGE } from './organization-actions.tsx'
import { OrganizationsTable } from './organizations-table.tsx'
import { STATUSES } from './organization-status.tsx'

const PAGE = 20

/** Every clinic of the platform, and the way to a new one. */
export function OrganizationsPage() {
  const t = useTranslations('console.organizations')
  const { can } = useSession()
  const { filters, setFilters } = useUrlFilters(['search', 'status'])
  const [page, setPage] = useState<{ of: string; after: string | null }>({ of: '', after: null })
  const [isCreating, { open, close }] = useDisclosure()
  const status = STATUSES.find((known) => known === filters.status)
  const filter = { ...(filters.search ? { search: filters.search } : {}), ...(status ? { status } : {}) }
  // The place in one list means nothing in another.
  const list = JSON.stringify(filter)
  const [{ data, error, fetching }, reload] = useOrganizationsQuery({
    variables: { first: PAGE, after: page.of === list ? page.after : null, filter },
  })
  const organizations = data?.organizations.edges.map(({ node }) => node) ?? []
  const isFiltered = list !== '{}'

  return (
    <>
      <PageHeader title={t('title')} about={t('about')}>
        {can(MANAGE) && (
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={open}>
            {t('create')}
          </Button>
        )}
      </PageHeader>
      <Group mb="md" gap="sm">
        <SearchField
          label={t('search')}
          placeholder={t('placeholder')}
          value={filters.search}
          isBusy={fetching}
          onSearch={(search) => setFilters({ search })}
        />
        <SegmentedControl
          aria-label={t('status')}
          value={filters.status}
          onChange={(next) => setFilters({ status: next })}
          data={[
            { value: '', label: t('all') },
            ...STATUSES.map((value) => ({ value, label: t(`statuses.${value}`) })),
          ]}
        />
      </Group>
      {error && !data ? (
        <ErrorState error={error} isRetrying={fetching} onRetry={() => reload({ requestPolicy: 'network-only' })} />
      ) : (
        <Paper withBorder>
          {!data && <TableSkeleton />}
          {organizations.length > 0 && <OrganizationsTable organizations={organizations} />}
          {data && organizations.length === 0 && (
            <EmptyState
              icon={IconBuildingCommunity}
              title={t(isFiltered ? 'noMatch' : 'none')}
              action={
                isFiltered && (
                  <Button variant="default" mt="sm" onClick={() => setFilters({ search: '', status: '' })}>
                    {t('reset')}
                  </Button>
                )
              }
            >
              {t(isFiltered ? 'noMatchText' : 'noneText')}
            </EmptyState>
          )}
          <LoadMore
            hasMore={data?.organizations.pageInfo.hasNextPage ?? false}
            isBusy={fetching}
            onMore={() => setPage({ of: list, after: data?.organizations.pageInfo.endCursor ?? null })}
          />
        </Paper>
      )}
      <CreateOrganizationDialog isOpen={isCreating} onClose={close} />
    </>
  )
}
