'use client'
import { Button, Group } from '@mantine/core'
import { useTranslations } from 'next-intl'

type Props = { hasMore: boolean; isBusy: boolean; onMore: () => void }

/** The next page of a list, below those that are there. */
export function LoadMore({ hasMore, isBusy, onMore }: Props) {
  const t = useTranslations('ui')
  if (!hasMore) return null
  return (
    <Group justify="center" p="md" className="no-print">
      <Button variant="default" loading={isBusy} onClick={onMore}>
        {t('more')}
      </Button>
    </Group>
  )
}
