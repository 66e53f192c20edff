'use client'
import { Badge, Text } from '@mantine/core'
import { column } from '@platform/ui/table/column.ts'
import { OpenButton } from '@platform/ui/table/open-button.tsx'
import { TwoLines } from '@platform/ui/table/two-lines.tsx'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { useMoney } from '#money/use-money.ts'
import { useOpenRow } from '#setup/use-open-row.ts'
import type { ServiceRowFragment as Service } from '../gql/graphql.ts'

/** What a list tells of a service. */
export function useServiceColumns() {
  const t = useTranslations('clinic.services')
  const money = useMoney()
  const open = useOpenRow()
  return useMemo(
    () => [
      column<Service>('name', {
        header: t('name'),
        sortBy: ({ name }) => name,
        cell: (service) => (
          <TwoLines below={service.specialists.map(({ displayName }) => displayName).join(', ')}>
            <OpenButton onOpen={() => open(service)}>{service.name}</OpenButton>
          </TwoLines>
        ),
      }),
      column<Service>('duration', {
        header: t('duration'),
        sortBy: ({ durationMinutes }) => durationMinutes,
        cell: ({ durationMinutes }) => (
          <Text size="sm" className="tabular">
            {t('minutes', { minutes: durationMinutes })}
          </Text>
        ),
      }),
      column<Service>('buffers', {
        header: t('buffers'),
        cell: ({ bufferBeforeMinutes, bufferAfterMinutes }) => (
          <Text size="sm" c="dimmed" className="tabular">
            {bufferBeforeMinutes} / {t('minutes', { minutes: bufferAfterMinutes })}
          </Text>
        ),
      }),
      column<Service>('price', {
        header: t('price'),
        sortBy: ({ price }) => price.amountMinor,
        cell: ({ price, billing }) => <TwoLines below={t(`models.${billing.model}`)}>{money(price)}</TwoLines>,
      }),
      column<Service>('active', {
        header: t('use'),
        sortBy: ({ isActive }) => Number(isActive),
        cell: ({ isActive }) => (
          <Badge variant="light" color={isActive ? 'teal' : 'gray'} miw="max-content">
            {t(isActive ? 'active' : 'inactive')}
          </Badge>
        ),
      }),
    ],
    [t, money, open],
  )
}
