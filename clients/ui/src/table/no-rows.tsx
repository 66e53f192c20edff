'use client'
import { Button } from '@mantine/core'
import type { LucideIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { EmptyState } from '../feedback/empty-state.tsx'

type Props = {
  /** Where its words lie: `none` and `noneText`; with filters also `noMatch`, `noMatchText` and `reset`. */
  words: string
  icon: LucideIcon
  /** Takes the filters away; given while some are set. */
  onReset?: (() => void) | undefined
}

/** Says that a list is empty, or that its filters leave nothing of it. */
export function NoRows({ words, icon, onReset }: Props) {
  const t = useTranslations(words)
  if (!onReset)
    return (
      <EmptyState icon={icon} title={t('none')}>
        {t('noneText')}
      </EmptyState>
    )
  return (
    <EmptyState
      icon={icon}
      title={t('noMatch')}
      action={
        <Button variant="default" mt="sm" onClick={onReset}>
          {t('reset')}
        </Button>
      }
    >
      {t('noMatchText')}
    </EmptyState>
  )
}
