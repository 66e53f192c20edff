'use client'
import { Button, Group } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { PageHeader } from '@platform/ui/frame/page-header.tsx'
import { useSession } from '@platform/ui/session/session-context.ts'
import { ChoiceFilter } from '@platform/ui/table/choice-filter.tsx'
import { listOf } from '@platform/ui/table/list-of.ts'
import { ListPanel } from '@platform/ui/table/list-panel.tsx'
import { NoRows } from '@platform/ui/table/no-rows.tsx'
import { SearchField } from '@platform/ui/table/search-field.tsx'
import { usePages } from '@platform/ui/table/use-pages.ts'
import { useUrlFilters } from '@platform/ui/table/use-url-filters.ts'
import { Building2Icon, PlusIcon } from 'lucide-react'
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
          <Button leftSection={<PlusIcon size={16} aria-hidden />} onClick={open}>
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
        <ChoiceFilter
          label={t('status')}
          all={t('all')}
          value={filters.status}
          choices={STATUSES.map((one) => [one, t(`statuses.${one}`)])}
          onChange={(next) => setFilters({ status: next })}
        />
      </Group>
      <ListPanel
        {...listOf(data?.organizations, { error, fetching, reload, pages })}
        empty={
          <NoRows
            words="console.organizations"
            icon={Building2Icon}
            onReset={isFiltered ? () => setFilters({ search: '', status: '' }) : undefined}
          />
        }
      >
        {(organizations) => <OrganizationsTable organizations={organizations} />}
      </ListPanel>
      <CreateOrganizationDialog isOpen={isCreating} onClose={close} />
    </>
  )
}
