'use client'
import { Button } from '@mantine/core'
import { ArrowUpIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { AuditEventFilter } from '../gql/graphql.ts'
import { useAuditEventAddedSubscription } from '../gql/hooks.ts'

type Props = { filter: AuditEventFilter; onShow: () => void }

/** Counts what was written to the log since it was read. It is not put under somebody's eyes while they read. */
export function NewEvents({ filter, onShow }: Props) {
  const t = useTranslations('clinic.admin.audit')
  const [seen, setSeen] = useState(0)
  const [{ data: count = 0 }] = useAuditEventAddedSubscription<number>(
    { variables: { filter } },
    (before = 0, { auditEventAdded: event }) => before + (event ? 1 : 0),
  )
  if (count <= seen) return null
  return (
    <Button
      variant="light"
      leftSection={<ArrowUpIcon size={16} aria-hidden />}
      onClick={() => {
        setSeen(count)
        onShow()
      }}
    >
      {t('new', { count: count - seen })}
    </Button>
  )
}
