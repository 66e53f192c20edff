'use client'
import { Badge, Text } from '@mantine/core'
import { useSession } from '@platform/ui/session/session-context.ts'
import { column } from '@platform/ui/table/column.ts'
import { DataTable } from '@platform/ui/table/data-table.tsx'
import { DateText } from '@platform/ui/table/date-text.tsx'
import { NamedRow } from '@platform/ui/table/named-row.tsx'
import { TwoLines } from '@platform/ui/table/two-lines.tsx'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import type { MemberRowFragment as Member } from '../gql/graphql.ts'
import { MemberMenu } from './member-menu.tsx'
import { MemberStatus } from './member-status.tsx'

type Props = { members: Member[]; onGone: () => void }

/** Members, a row each. */
export function MembersTable({ members, onGone }: Props) {
  const t = useTranslations('clinic.admin.members')
  const { can, person } = useSession()
  const isManager = can('members:manage')
  const myId = person?.id
  const columns = useMemo(() => {
    const shown = [
      column<Member>('who', {
        header: t('who'),
        sortBy: ({ email }) => email,
        cell: ({ human, email }) => (
          <NamedRow name={human?.displayName ?? email}>
            <div>
              <TwoLines below={human && email}>
                <Text size="sm" fw={550} component="div">
                  {human?.displayName ?? email}
                  {human && human.id === myId && (
                    <Badge size="xs" variant="default" ml={6}>
                      {t('you')}
                    </Badge>
                  )}
                </Text>
              </TwoLines>
            </div>
          </NamedRow>
        ),
      }),
      column<Member>('role', {
        header: t('role'),
        sortBy: ({ role }) => role.name,
        cell: ({ role }) => <Text size="sm">{role.name}</Text>,
      }),
      column<Member>('status', {
        header: t('status'),
        sortBy: ({ status }) => status,
        cell: ({ status }) => <MemberStatus status={status} />,
      }),
      column<Member>('since', {
        header: t('since'),
        sortBy: ({ joinedAt, createdAt }) => joinedAt ?? createdAt,
        cell: ({ joinedAt, createdAt }) => <DateText instant={joinedAt ?? createdAt} />,
      }),
    ]
    const acts = column<Member>('acts', {
      header: t('acts'),
      cell: (member) => <MemberMenu member={member} onGone={onGone} />,
    })
    return isManager ? [...shown, acts] : shown
  }, [t, myId, isManager, onGone])
  return <DataTable rows={members} columns={columns} caption={t('title')} minWidth={680} />
}
