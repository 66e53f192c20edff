'use client'
import { Button, Group, Select } from '@mantine/core'
import { EmptyState } from '@platform/ui/feedback/empty-state.tsx'
import { PageHeader } from '@platform/ui/frame/page-header.tsx'
import { ListPanel } from '@platform/ui/table/list-panel.tsx'
import { SearchField } from '@platform/ui/table/search-field.tsx'
import { useUrlFilters } from '@platform/ui/table/use-url-filters.ts'
import { TextSearchIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { usePlatform } from '#platform/use-platform.ts'
import { pickOperations, type Operations } from './operation.ts'
import { OperationPanel } from './operation-panel.tsx'
import { OperationsTable } from './operations-table.tsx'

const PAGE = 50
const APPS = ['clinic', 'portal', 'console', 'ui', 'published']
const USES = ['used', 'unused', 'slow']

/** Every operation that our apps and partners may run, and how much each is. */
export function OperationsPage() {
  const t = useTranslations('console.operations')
  const { filters, setFilters } = useUrlFilters(['search', 'app', 'use', 'operation'])
  const [shown, setShown] = useState(PAGE)
  const { data, error, isBusy, reload } = usePlatform<Operations>('operations')
  const wanted = { search: filters.search, app: filters.app, use: filters.use }
  const picked = data && pickOperations(data.operations, wanted)
  const choices = (all: string, known: string[], group: string) => [
    { value: '', label: all },
    ...known.map((value) => ({ value, label: t(`${group}.${value}`) })),
  ]

  return (
    <>
      <PageHeader title={t('title')} about={data ? t('about', { days: data.days }) : t('aboutShort')}>
        <Button variant="default" loading={isBusy} onClick={reload}>
          {t('reload')}
        </Button>
      </PageHeader>
      <Group mb="md" gap="sm">
        <SearchField
          label={t('search')}
          placeholder={t('placeholder')}
          value={filters.search}
          onSearch={(search) => setFilters({ search })}
        />
        <Select
          aria-label={t('app')}
          allowDeselect={false}
          data={choices(t('allApps'), APPS, 'apps')}
          value={APPS.includes(filters.app) ? filters.app : ''}
          onChange={(app) => setFilters({ app: app ?? '' })}
        />
        <Select
          aria-label={t('use')}
          allowDeselect={false}
          data={choices(t('allUses'), USES, 'uses')}
          value={USES.includes(filters.use) ? filters.use : ''}
          onChange={(use) => setFilters({ use: use ?? '' })}
        />
      </Group>
      <ListPanel
        rows={picked?.slice(0, shown)}
        error={error}
        isBusy={isBusy}
        onRetry={reload}
        hasMore={(picked?.length ?? 0) > shown}
        onMore={() => setShown((count) => count + PAGE)}
        empty={
          <EmptyState
            icon={TextSearchIcon}
            title={t('noMatch')}
            action={
              <Button variant="default" mt="sm" onClick={() => setFilters({ search: '', app: '', use: '' })}>
                {t('reset')}
              </Button>
            }
          >
            {t('noMatchText')}
          </EmptyState>
        }
      >
        {(operations) => <OperationsTable operations={operations} onOpen={({ id }) => setFilters({ operation: id })} />}
      </ListPanel>
      <OperationPanel
        operation={data?.operations.find(({ id }) => id === filters.operation)}
        onClose={() => setFilters({ operation: '' })}
      />
    </>
  )
}
