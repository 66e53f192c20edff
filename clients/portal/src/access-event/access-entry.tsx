'use client'
import { useTranslations } from 'next-intl'
import type { AccessHistoryQuery } from '../gql/graphql.ts'
import { LogEntry } from '../log/log-entry.tsx'

type Props = { entry: AccessHistoryQuery['myAccessEvents']['edges'][number]['node'] }

/** The roles in which somebody reads; one that this app does not know yet is staff. */
const ROLES = ['patient', 'specialist', 'admin', 'customer_support', 'service', 'system'] as const

/** One look at one's record: who, at what, when. What was read past one's consent, in an emergency, stands out. */
export function AccessEntry({ entry: { record, actorRole, isMe, sessionKind, recordedAt } }: Props) {
  const t = useTranslations('portal.access')
  const role = ROLES.find((known) => known === actorRole)
  const isEmergency = sessionKind === 'BREAK_GLASS'
  return (
    <LogEntry
      title={isMe ? t('you') : t(`role.${role ?? 'staff'}`)}
      about={t(record)}
      at={recordedAt}
      badge={isEmergency ? t('emergency') : isMe ? t('own') : t('staff')}
      color={isEmergency ? 'red' : isMe ? 'gray' : 'blue'}
    />
  )
}
