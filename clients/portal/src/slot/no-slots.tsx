'use client'
import { Button } from '@mantine/core'
import { EmptyState } from '@platform/ui/feedback/empty-state.tsx'
import { CalendarOffIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { dayAfter } from './local-date.ts'
import { SHOWN_DAYS } from './use-free-slots.ts'

type Props = { from: string; onLater: (from: string) => void }

/** A week in which nothing is free, and the way to the next. */
export function NoSlots({ from, onLater }: Props) {
  const t = useTranslations('portal.slots')
  return (
    <EmptyState
      icon={CalendarOffIcon}
      title={t('none')}
      action={
        <Button variant="light" mt="sm" onClick={() => onLater(dayAfter(from, SHOWN_DAYS))}>
          {t('later')}
        </Button>
      }
    >
      {t('noneText')}
    </EmptyState>
  )
}
