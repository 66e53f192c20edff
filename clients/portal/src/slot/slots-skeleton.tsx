import { Group, Paper, Skeleton, Stack, VisuallyHidden } from '@mantine/core'
import { useTranslations } from 'next-intl'

/** Days of times to come, about as tall as those that will. */
export function SlotsSkeleton() {
  const t = useTranslations('ui')
  return (
    <Stack gap="sm" aria-busy="true">
      <VisuallyHidden role="status">{t('loading')}</VisuallyHidden>
      {[9, 7, 8].map((times, day) => (
        <Paper key={day} withBorder p="md">
          <Skeleton h={16} w={160} mb="md" />
          <Group gap="xs">
            {Array.from({ length: times }, (_, at) => (
              <Skeleton key={at} h={36} w={76} />
            ))}
          </Group>
        </Paper>
      ))}
    </Stack>
  )
}
