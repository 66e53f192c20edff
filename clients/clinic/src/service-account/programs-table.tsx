'use client'
import { Text } from '@mantine/core'
import { column } from '@platform/ui/table/column.ts'
import { DataTable } from '@platform/ui/table/data-table.tsx'
import { DateText } from '@platform/ui/table/date-text.tsx'
import { OpenButton } from '@platform/ui/table/open-button.tsx'
import { TwoLines } from '@platform/ui/table/two-lines.tsx'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import type { AccountRowFragment as Account } from '../gql/graphql.ts'
import { AccountStanding } from './account-standing.tsx'

type Props = { accounts: Account[]; onOpen: (account: Account) => void }

const lastUse = ({ apiKeys }: Account) =>
  apiKeys
    .map(({ lastUsedAt }) => lastUsedAt ?? '')
    .sort()
    .at(-1) || null

/** Programs, a row each. */
export function ProgramsTable({ accounts, onOpen }: Props) {
  const t = useTranslations('clinic.admin.programs')
  const columns = useMemo(
    () => [
      column<Account>('name', {
        header: t('name'),
        sortBy: ({ displayName }) => displayName,
        cell: (account) => (
          <TwoLines below={account.partner ? t('partnerOf', { slug: account.partner.slug }) : t('own')}>
            <OpenButton onOpen={() => onOpen(account)}>{account.displayName}</OpenButton>
          </TwoLines>
        ),
      }),
      column<Account>('standing', { header: t('standing'), cell: (account) => <AccountStanding account={account} /> }),
      column<Account>('keys', {
        header: t('keys'),
        sortBy: ({ apiKeys }) => apiKeys.length,
        cell: ({ apiKeys }) => <Text size="sm">{apiKeys.length}</Text>,
      }),
      column<Account>('operations', {
        header: t('operations'),
        cell: ({ partner }) => <Text size="sm">{partner ? partner.operations.length : '–'}</Text>,
      }),
      column<Account>('used', {
        header: t('lastUsed'),
        sortBy: (account) => lastUse(account) ?? '',
        cell: (account) => {
          const used = lastUse(account)
          return used ? (
            <DateText instant={used} />
          ) : (
            <Text size="sm" c="dimmed">
              {t('neverUsed')}
            </Text>
          )
        },
      }),
    ],
    [t, onOpen],
  )
  return <DataTable rows={accounts} columns={columns} caption={t('title')} minWidth={680} onOpen={onOpen} />
}
