import { Group, Skeleton, Stack, VisuallyHidden } from '@mantine/core'
import { useTranslations } from 'next-intl'

/** Rows to come, in the place and size of those that will. */
export function TableSkeleton({ rows = 8 }: { rows?: number }) {
  const t = useTranslations('ui')
  return (
    <Stack gap={0} aria-busy="true">
      <VisuallyHidden role="status">{t('loading')}</VisuallyHidden>
      {Array.from({ length: rows }, (_, row) => (
        <Group key={row} h={53} px="sm" wrap="nowrap" gap="xl">
          <Skeleton h={14} w={`${26 + ((row * 7) % 12)}%`} />
          <Skeleton h={14} w="18%" />
          <Skeleton h={14} w="26%" visibleFrom="sm" />
          <Skeleton h={14} w="12%" visibleFrom="sm" />
        </Group>
      ))}
    </Stack>
  )
}
