'use client'
import { Code, Stack } from '@mantine/core'
import { EmptyState } from '@platform/ui/feedback/empty-state.tsx'
import { ErrorState } from '@platform/ui/feedback/error-state.tsx'
import { PanelSkeleton } from '@platform/ui/feedback/panel-skeleton.tsx'
import { PageHeader } from '@platform/ui/frame/page-header.tsx'
import { FileXIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Instant } from '#clock/instant.tsx'
import { usePlatform } from '#platform/use-platform.ts'
import type { IsolationReport } from './isolation.ts'
import { ReportParts } from './report-parts.tsx'
import { Verdict } from './verdict.tsx'

/** The last proof that no clinic sees another: what was checked, what was tried, what came of it. */
export function IsolationPage() {
  const t = useTranslations('console.isolation')
  const { data, error, isBusy, reload } = usePlatform<{ report: IsolationReport | null }>('isolation')
  const report = data?.report
  const made = report && (
    <>
      {t('madeAt')} <Instant at={report.madeAt} />
    </>
  )

  return (
    <>
      <PageHeader title={t('title')} about={made ?? t('about')} />
      {error && <ErrorState error={error} isRetrying={isBusy} onRetry={reload} />}
      {!data && !error && <PanelSkeleton lines={6} />}
      {data && !report && (
        <EmptyState icon={FileXIcon} title={t('none')} action={<Code>npm run isolation</Code>}>
          {t('noneText')}
        </EmptyState>
      )}
      {report && (
        <Stack gap="lg">
          <Verdict report={report} />
          <ReportParts report={report} />
        </Stack>
      )}
    </>
  )
}
