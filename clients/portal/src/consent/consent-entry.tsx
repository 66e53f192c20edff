'use client'
import { useTranslations } from 'next-intl'
import type { ConsentHistoryQuery } from '../gql/graphql.ts'
import { LogEntry } from '../log/log-entry.tsx'

type Props = { entry: ConsentHistoryQuery['myConsents']['edges'][number]['node'] }

/** What was said once, to whom, when, and on which text. */
export function ConsentEntry({ entry }: Props) {
  const t = useTranslations('portal.consents')
  const { purpose, purposeCode, organization, action, noticeVersion, recordedAt } = entry
  return (
    <LogEntry
      title={purpose?.title ?? purposeCode}
      about={`${organization?.name ?? t('platform')} · ${t('notice', { version: noticeVersion })}`}
      at={recordedAt}
      badge={t(action)}
      color={action === 'GRANT' ? 'teal' : 'gray'}
    />
  )
}
