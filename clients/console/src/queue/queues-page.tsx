'use client'
import { Button, Group, Pagination, SegmentedControl, Select, Stack } from '@mantine/core'
import { EmptyState } from '@platform/ui/feedback/empty-state.tsx'
import { PageHeader } from '@platform/ui/frame/page-header.tsx'
import { ListPanel } from '@platform/ui/table/list-panel.tsx'
import { useUrlFilters } from '@platform/ui/table/use-url-filters.ts'
import { ExternalLinkIcon, LayersIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { usePlatform } from '#platform/use-platform.ts'
import { JobsTable } from './jobs-table.tsx'
import { JOB_STATES, type JobPage, type QueueCounts } from './queue.ts'

const EVERY_MS = 10_000

/** Work that the platform does on its own: what waits, what failed, and a second chance for that. */
export function QueuesPage() {
  const t = useTranslations('console.queues')
  const { filters, setFilters } = useUrlFilters(['queue', 'state', 'page'])
  const counts = usePlatform<QueueCounts>('queues', { everyMs: EVERY_MS })
  const queues = counts.data?.queues ?? []
  const queue = queues.find(({ name }) => name === filters.queue)?.name ?? 'clinical'
  const state = JOB_STATES.find((known) => known === filters.state) ?? 'failed'
  const page = Math.max(1, Number(filters.page) || 1)
  const { data, error, isBusy, reload } = usePlatform<JobPage>(`queues/${queue}/jobs?state=${state}&page=${page - 1}`, {
    everyMs: EVERY_MS,
  })
  const held = queues.find(({ name }) => name === queue)?.counts
  const pages = data ? Math.ceil(data.total / data.perPage) : 0
  const readAgain = () => {
    reload()
    counts.reload()
  }

  return (
    <>
      <PageHeader title={t('title')} about={t('about')}>
        <Button
          component="a"
          href="/queue-board"
          target="_blank"
          rel="noreferrer"
          variant="default"
          rightSection={<ExternalLinkIcon size={16} aria-hidden />}
        >
          {t('board')}
        </Button>
      </PageHeader>
      <Stack gap="md">
        <Group gap="sm">
          <SegmentedControl
            aria-label={t('queue')}
            value={queue}
            onChange={(next) => setFilters({ queue: next, page: '' })}
            data={(queues.length > 0 ? queues.map(({ name }) => name) : [queue]).map((value) => ({
              value,
              label: t.has(`names.${value}`) ? t(`names.${value}`) : value,
            }))}
          />
          <Select
            aria-label={t('state')}
            allowDeselect={false}
            value={state}
            onChange={(next) => setFilters({ state: next === 'failed' ? '' : (next ?? ''), page: '' })}
            data={JOB_STATES.map((value) => ({
              value,
              label: held ? `${t(`states.${value}`)} (${held[value]})` : t(`states.${value}`),
            }))}
          />
        </Group>
        <ListPanel
          rows={data?.jobs}
          error={error}
          isBusy={isBusy}
          onRetry={readAgain}
          empty={
            <EmptyState icon={LayersIcon} title={t(state === 'failed' ? 'noneFailed' : 'none')}>
              {t(state === 'failed' ? 'noneFailedText' : 'noneText')}
            </EmptyState>
          }
        >
          {(jobs) => <JobsTable queue={queue} state={state} jobs={jobs} onDone={readAgain} />}
        </ListPanel>
        {pages > 1 && (
          <Pagination
            total={pages}
            value={page}
            onChange={(next) => setFilters({ page: String(next) })}
            getControlProps={(control) => ({ 'aria-label': t(`pages.${control}`) })}
          />
        )}
      </Stack>
    </>
  )
}
