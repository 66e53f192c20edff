'use client'
import { Badge, Text } from '@mantine/core'
import type { Column } from '@platform/ui/table/data-table.tsx'
import { RowButton } from '@platform/ui/table/row-button.tsx'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { useMoney } from '#money/use-money.ts'
import { useOpenRow } from './use-open-row.ts'

type Goods = { id: string; name: string; isActive: boolean; price: { amountMinor: number; currency: string } }

/** What a list tells of things that are sold; `about` makes the line below the name and is the same function at every render. */
export function useGoodsColumns<Row extends Goods>(about: (row: Row) => string | null | undefined) {
  const t = useTranslations('clinic.goods')
  const money = useMoney()
  const open = useOpenRow()
  return useMemo<Column<Row>[]>(
    () => [
      {
        id: 'name',
        header: t('name'),
        accessorFn: ({ name }) => name,
        cell: ({ row: { original: row } }) => (
          <RowButton onClick={() => open(row)} about={about(row)}>
            {row.name}
          </RowButton>
        ),
      },
      {
        id: 'price',
        header: t('price'),
        accessorFn: ({ price }) => price.amountMinor,
        cell: ({ row: { original: row } }) => (
          <Text size="sm" className="tabular">
            {money(row.price)}
          </Text>
        ),
      },
      {
        id: 'active',
        header: t('sale'),
        accessorFn: ({ isActive }) => Number(isActive),
        cell: ({ row: { original: row } }) => (
          <Badge variant="light" color={row.isActive ? 'teal' : 'gray'}>
            {t(row.isActive ? 'active' : 'inactive')}
          </Badge>
        ),
      },
    ],
    [t, money, open, about],
  )
}
