'use client'
import { Badge, Text } from '@mantine/core'
import { column } from '@platform/ui/table/column.ts'
import { DataTable } from '@platform/ui/table/data-table.tsx'
import { OpenButton } from '@platform/ui/table/open-button.tsx'
import { TwoLines } from '@platform/ui/table/two-lines.tsx'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { useFigures } from '#system/use-figures.ts'
import type { Operation } from './operation.ts'

type Props = { operations: Operation[]; onOpen: (operation: Operation) => void }

/** Operations, a row each. */
export function OperationsTable({ operations, onOpen }: Props) {
  const t = useTranslations('console.operations')
  const figures = useFigures()
  const columns = useMemo(() => {
    const figure = (id: string, value: (one: Operation) => number | null, show: (value: number) => string) =>
      column<Operation>(id, {
        header: t(id),
        sortBy: (one) => value(one) ?? -1,
        cell: (one) => (
          <Text size="sm" className="tabular">
            {value(one) === null ? '–' : show(value(one) ?? 0)}
          </Text>
        ),
      })
    return [
      column<Operation>('name', {
        header: t('name'),
        sortBy: ({ name }) => name,
        cell: (one) => (
          <TwoLines below={one.fields.join(', ')}>
            <OpenButton onOpen={() => onOpen(one)}>{one.name}</OpenButton>
          </TwoLines>
        ),
      }),
      column<Operation>('app', {
        header: t('app'),
        sortBy: ({ app }) => app,
        cell: ({ app, kind }) => (
          <TwoLines below={t(`kinds.${kind}`)}>
            <Badge variant="default">{t.has(`apps.${app}`) ? t(`apps.${app}`) : app}</Badge>
          </TwoLines>
        ),
      }),
      figure('calls', ({ calls }) => calls, figures.count),
      figure('errors', ({ errors }) => errors, figures.count),
      figure('slow', ({ slow }) => slow, figures.count),
      figure('mean', ({ meanMs }) => meanMs, figures.milliseconds),
      figure(
        'cost',
        ({ meanCost }) => meanCost,
        (cost) => figures.count(Math.round(cost)),
      ),
      column<Operation>('last', {
        header: t('last'),
        sortBy: ({ lastUsedAt }) => lastUsedAt ?? '',
        cell: ({ lastUsedAt }) => (
          <Text size="sm" c="dimmed">
            {lastUsedAt ? figures.ago(lastUsedAt) : t('never')}
          </Text>
        ),
      }),
    ]
  }, [t, onOpen, figures])
  return <DataTable rows={operations} columns={columns} caption={t('title')} minWidth={860} onOpen={onOpen} />
}
