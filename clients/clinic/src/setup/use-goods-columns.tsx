'use client'
import { Badge, Text } from '@mantine/core'
import { column } from '@platform/ui/table/column.ts'
import { OpenButton } from '@platform/ui/table/open-button.tsx'
import { TwoLines } from '@platform/ui/table/two-lines.tsx'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { useMoney } from '#money/use-money.ts'
import { useOpenRow } from './use-open-row.ts'

type Goods = { id: string; name: string; isActive: boolean; price: { amountMinor: number; currency: string } }

/** What a list tells of things that are sold; `about` makes the line below the name, the same function at every render. */
export function useGoodsColumns<Row extends Goods>(about: (row: Row) => string | null | undefined) {
  const t = useTranslations('clinic.goods')
  const money = useMoney()
  const open = useOpenRow()
  return useMemo(
    () => [
      column<Row>('name', {
        header: t('name'),
        sortBy: ({ name }) => name,
        cell: (row) => (
          <TwoLines below={about(row)}>
            <OpenButton onOpen={() => open(row)}>{row.name}</OpenButton>
          </TwoLines>
        ),
      }),
      column<Row>('price', {
        header: t('price'),
        sortBy: ({ price }) => price.amountMinor,
        cell: ({ price }) => (
          <Text size="sm" className="tabular">
            {money(price)}
          </Text>
        ),
      }),
      column<Row>('active', {
        header: t('sale'),
        sortBy: ({ isActive }) => Number(isActive),
        cell: ({ isActive }) => (
          <Badge variant="light" color={isActive ? 'teal' : 'gray'} miw="max-content">
            {t(isActive ? 'active' : 'inactive')}
          </Badge>
        ),
      }),
    ],
    [t, money, open, about],
  )
}
