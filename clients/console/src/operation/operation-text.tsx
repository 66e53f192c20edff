'use client'
import { Code, Skeleton, Title } from '@mantine/core'
import { ErrorState } from '@platform/ui/feedback/error-state.tsx'
import { useTranslations } from 'next-intl'
import { usePlatform } from '#platform/use-platform.ts'

/** An operation as it was registered: nothing else runs under its id. */
export function OperationText({ id }: { id: string }) {
  const t = useTranslations('console.operations')
  const { data, error, isBusy, reload } = usePlatform<{ document: string }>(`operations/${encodeURIComponent(id)}`)
  return (
    <section>
      <Title order={2} fz="md" mb="xs">
        {t('document')}
      </Title>
      {error && <ErrorState error={error} isRetrying={isBusy} onRetry={reload} />}
      {!data && !error && <Skeleton h={160} />}
      {data && (
        <Code block tabIndex={0} aria-label={t('document')} mah={420} style={{ overflow: 'auto' }}>
          {data.document}
        </Code>
      )}
    </section>
  )
}
