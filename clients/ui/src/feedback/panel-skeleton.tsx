import { Paper, Skeleton, Stack, VisuallyHidden } from '@mantine/core'
import { useTranslations } from 'next-intl'

/** A panel to come. */
export function PanelSkeleton({ lines = 4 }: { lines?: number }) {
  const t = useTranslations('ui')
  return (
    <Paper withBorder p="lg" aria-busy="true">
      <VisuallyHidden role="status">{t('loading')}</VisuallyHidden>
      <Stack gap="md">
        <Skeleton h={18} w="40%" />
        {Array.from({ length: lines }, (_, line) => (
          <Skeleton key={line} h={12} w={`${90 - line * 9}%`} />
        ))}
      </Stack>
    </Paper>
  )
}
