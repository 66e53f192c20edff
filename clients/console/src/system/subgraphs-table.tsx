'use client'
import { Paper, Text } from '@mantine/core'
import { column } from '@platform/ui/table/column.ts'
import { DataTable } from '@platform/ui/table/data-table.tsx'
import { TwoLines } from '@platform/ui/table/two-lines.tsx'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import type { Health } from './health.ts'
import { Standing } from './standing.tsx'
import { useFigures } from './use-figures.ts'

type Subgraph = Health['subgraphs'][number]

/** The parts of the graph, a row each. */
export function SubgraphsTable({ subgraphs }: { subgraphs: Subgraph[] }) {
  const t = useTranslations('console.system')
  const figures = useFigures()
  const columns = useMemo(() => {
    const figure = (
      id: string,
      value: (part: Subgraph) => number | null | undefined,
      show: (value: number) => string,
    ) =>
      column<Subgraph>(id, {
        header: t(id),
        sortBy: (part) => value(part) ?? -1,
        cell: (part) => (
          <Text size="sm" className="tabular">
            {value(part) == null ? '–' : show(value(part) ?? 0)}
          </Text>
        ),
      })
    return [
      column<Subgraph>('part', {
        header: t('part'),
        sortBy: ({ name }) => name,
        cell: ({ name, isRemote }) => <TwoLines below={t(isRemote ? 'remote' : 'local')}>{name}</TwoLines>,
      }),
      column<Subgraph>('standing', {
        header: t('standing'),
        cell: ({ isReady }) => <Standing is={isReady ? 'well' : 'away'} />,
      }),
      figure('postgres', ({ stores }) => stores?.postgres, figures.milliseconds),
      figure('redis', ({ stores }) => stores?.redis, figures.milliseconds),
      figure('calls', ({ calls }) => calls, figures.count),
      figure('failures', ({ failures }) => failures, figures.count),
      figure('mean', ({ meanMs, calls }) => (calls > 0 ? meanMs : null), figures.milliseconds),
      figure(
        'p95',
        ({ p95Ms }) => p95Ms,
        (value) => t('within', { time: figures.milliseconds(value) }),
      ),
    ]
  }, [t, figures])
  return (
    <Paper withBorder>
      <DataTable rows={subgraphs} columns={columns} caption={t('parts')} minWidth={760} />
    </Paper>
  )
}
