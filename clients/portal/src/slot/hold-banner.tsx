'use client'
import { Button, Group, Paper, Progress, Text, VisuallyHidden } from '@mantine/core'
import { HourglassIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { KeptSlotFragment } from '../gql/graphql.ts'
import { useSecondsLeft } from './use-seconds-left.ts'

type Props = { hold: KeptSlotFragment; isBusy: boolean; onRenew: () => void; onAgain: () => void }

const clock = (seconds: number) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`

/** How long the time is still kept, and a way to keep it longer. */
export function HoldBanner({ hold, isBusy, onRenew, onAgain }: Props) {
  const t = useTranslations('portal.hold')
  const left = useSecondsLeft(hold.expiresAt)
  const [whole] = useState(left)
  const isOver = left === 0
  const color = isOver ? 'red' : left <= 60 ? 'orange' : 'brand'
  return (
    <Paper withBorder p="md" role="group" aria-label={t('label')}>
      <Group justify="space-between" wrap="nowrap">
        <Group gap="sm" wrap="nowrap">
          <HourglassIcon size={20} strokeWidth={1.6} aria-hidden style={{ flexShrink: 0 }} />
          <Text size="sm" role="timer" aria-live="off" className="tabular">
            {isOver ? t('over') : t.rich('left', { time: clock(left), b: (chunks) => <b>{chunks}</b> })}
          </Text>
        </Group>
        {isOver ? (
          <Button size="xs" loading={isBusy} onClick={onAgain}>
            {t('again')}
          </Button>
        ) : (
          hold.renewalsLeft > 0 && (
            <Button size="xs" variant="default" loading={isBusy} onClick={onRenew}>
              {t('renew')}
            </Button>
          )
        )}
      </Group>
      <Progress
        value={(100 * left) / Math.max(whole, left, 1)}
        color={color}
        size="xs"
        mt="sm"
        aria-label={t('label')}
      />
      <VisuallyHidden role="status">{isOver ? t('over') : left <= 60 ? t('soon') : ''}</VisuallyHidden>
    </Paper>
  )
}
