'use client'
import { Paper } from '@mantine/core'
import { LockIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { EmptyState } from '../feedback/empty-state.tsx'

/** Stands where a page would, for somebody whose role does not open it. */
export function NotAllowed() {
  const t = useTranslations('ui.failure.forbidden')
  return (
    <Paper withBorder>
      <EmptyState icon={LockIcon} title={t('title')}>
        {t('advice')}
      </EmptyState>
    </Paper>
  )
}
