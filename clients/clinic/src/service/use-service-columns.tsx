'use client'
import { Badge, Text } from '@mantine/core'
import { RowButton } from '@platform/ui/table/row-button.tsx'
import type { Column } from '@platform/ui/table/data-table.tsx'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { useMoney } from '#money/use-money.ts'
import { useOpenRow } from '#setup/use-open-row.ts'
import type { ServiceRowFragment } from '../gql/graphql.ts'

/** What a list tells of a service. */
export function useServiceColumns() {
  const t = useTranslations('clinic.services')
  const money = useMoney()
  const onOpen = useOpenRow()
  return useMemo<Column<ServiceRowFragment>[]>(
    () => [
      {
        id: 'name',
        header: t('name'),
        accessorFn: ({ name }) => name,
        cell: ({ row: { original: service } }) => (
          <RowButton
            onClick={() => onOpen(service)}
            about={service.specialists.map((one) => one.displayName).join(', ')}
          >
            {service.name}
          </RowButton>
        ),
      },
      {
        id: 'duration',
        header: t('duration'),
        accessorFn: ({ durationMinutes }) => durationMinutes,
        cell: ({ row: { original: service } }) => (
          <Text size="sm" className="tabular">
            {t('minutes', { minutes: service.durationMinutes })}
          </Text>
        ),
      },
      {
        id: 'buffers',
        header: t('buffers'),
        enableSorting: false,
        cell: ({ row: { original: service } }) => (
          <Text size="sm" c="dimmed" className="tabular">
            {service.bufferBeforeMinutes} / {service.bufferAfterMinutes}
          </Text>
        ),
      },
      {
        id: 'price',
        header: t('price'),
        accessorFn: ({ price }) => price.amountMinor,
        cell: ({ row: { original: service } }) => (
          <>
            <Text size="sm" className="tabular">
              {money(service.price)}
            </Text>
            <Text size="xs" c="dimmed">
              {t(`models.${service.billing.model}`)}
            </Text>
          </>
        ),
      },
      {
        id: 'active',
        header: t('use'),
        accessorFn: ({ isActive }) => Number(isActive),
        cell: ({ row: { original: service } }) => (
          <Badge variant="light" color={service.isActive ? 'teal' : 'gray'}>
            {t(service.isActive ? 'active' : 'inactive')}
          </Badge>
        ),
      },
    ],
    [t, money, onOpen],
  )
}
