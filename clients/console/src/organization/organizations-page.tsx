'use client'
import { Button, Group, SegmentedControl } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { EmptyState } from '@platform/ui/feedback/empty-state.tsx'
import { PageHeader } from '@platform/ui/frame/page-header.tsx'
import { useSession } from '@platform/ui/session/session-context.ts'
import { ListPanel } from '@platform/ui/table/list-panel.tsx'
import { SearchField } from '@platform/ui/table/search-field.tsx'
import { usePages } from '@platform/ui/table/use-pages.ts'
import { useUrlFilters } from '@platform/ui/table/use-url-filters.ts'
import { IconBuildingCommunity, IconPlus } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
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
  const [isCreating, { open, close }] = useDisclosure()
  const status = STATUSES.find((known) => known === filters.status)
  const filter = { ...(filters.search ? { search: filters.search } : {}), ...(status ? { status } : {}) }
  const pages = usePages(filter)
  const [{ data, error, fetching }, reload] = useOrganizationsQuery({
    variables: { first: PAGE, after: pages.after, filter },
  })
  const isFiltered = Object.keys(filter).length > 0

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
      <ListPanel
        rows={data?.organizations.edges.map(({ node }) => node)}
        error={error}
        isBusy={fetching}
        onRetry={() => reload({ requestPolicy: 'network-only' })}
        hasMore={data?.organizations.pageInfo.hasNextPage ?? false}
        onMore={() => pages.next(data?.organizations.pageInfo.endCursor)}
        empty={
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
        }
      >
        {(organizations) => <OrganizationsTable organizations={organizations} />}
      </ListPanel>
      <CreateOrganizationDialog isOpen={isCreating} onClose={close} />
    </>
  )
}
