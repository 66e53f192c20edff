'use client'
import { Badge, Text } from '@mantine/core'
import { column } from '@platform/ui/table/column.ts'
import { DataTable } from '@platform/ui/table/data-table.tsx'
import { NamedRow } from '@platform/ui/table/named-row.tsx'
import { OpenButton } from '@platform/ui/table/open-button.tsx'
import { TwoLines } from '@platform/ui/table/two-lines.tsx'
import { useFormatter, useTranslations } from 'next-intl'
import { useMemo } from 'react'
import type { PrincipalRowFragment as Principal } from '../gql/graphql.ts'
import { PrincipalStatus } from './principal-status.tsx'

type Props = { principals: Principal[]; onOpen: (principal: Principal) => void }

/** What stands below a name: how a person is reached, what a program is for and whose it is. */
const belowOf = (principal: Principal) => {
  switch (principal.__typename) {
    case 'Human':
      return principal.email
    case 'Agent':
      return principal.purpose
    case 'ServiceAccount':
      return principal.organization?.name ?? principal.description
  }
}

const seenAt = (principal: Principal) => ('lastSeenAt' in principal ? (principal.lastSeenAt ?? '') : '')

/** Whoever can act on the platform, a row each. */
export function PrincipalsTable({ principals, onOpen }: Props) {
  const t = useTranslations('console.people')
  const format = useFormatter()
  const columns = useMemo(
    () => [
      column<Principal>('name', {
        header: t('name'),
        sortBy: ({ displayName }) => displayName,
        cell: (principal) => (
          <NamedRow name={principal.displayName} radius={principal.kind === 'HUMAN' ? 'xl' : 'md'}>
            <div style={{ minWidth: 0 }}>
              <TwoLines below={belowOf(principal)}>
                <OpenButton onOpen={() => onOpen(principal)}>{principal.displayName}</OpenButton>
              </TwoLines>
            </div>
          </NamedRow>
        ),
      }),
      column<Principal>('kind', {
        header: t('kind'),
        sortBy: ({ kind }) => kind,
        cell: ({ kind }) => <Badge variant="default">{t(`kinds.${kind}`)}</Badge>,
      }),
      column<Principal>('status', {
        header: t('status'),
        sortBy: ({ status }) => status,
        cell: (principal) => <PrincipalStatus principal={principal} />,
      }),
      column<Principal>('seen', {
        header: t('seen'),
        sortBy: seenAt,
        cell: (principal) => (
          <Text size="sm" c="dimmed" className="tabular">
            {seenAt(principal) ? format.relativeTime(new Date(seenAt(principal)), new Date()) : t('never')}
          </Text>
        ),
      }),
    ],
    [t, format, onOpen],
  )
  return <DataTable rows={principals} columns={columns} caption={t('title')} minWidth={640} onOpen={onOpen} />
}
