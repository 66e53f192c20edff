'use client'
import { Alert, Code, List, Stack } from '@mantine/core'
import { EmptyState } from '@platform/ui/feedback/empty-state.tsx'
import { ErrorState } from '@platform/ui/feedback/error-state.tsx'
import { PanelSkeleton } from '@platform/ui/feedback/panel-skeleton.tsx'
import { PageHeader } from '@platform/ui/frame/page-header.tsx'
import { IconFileOff, IconShieldCheck, IconShieldX } from '@tabler/icons-react'
import { useFormatter, useTranslations } from 'next-intl'
import { Instant } from '#clock/instant.tsx'
import { usePlatform } from '#platform/use-platform.ts'
import { AttacksPanel } from './attacks-panel.tsx'
import { ExceptionsPanel } from './exceptions-panel.tsx'
import { attemptsIn, type IsolationReport } from './isolation.ts'
import { RulesPanel } from './rules-panel.tsx'

/** The last proof that no clinic sees another: what was checked, what was tried, what came of it. */
export function IsolationPage() {
  const t = useTranslations('console.isolation')
  const format = useFormatter()
  const { data, error, isBusy, reload } = usePlatform<{ report: IsolationReport | null }>('isolation')
  const report = data?.report

  return (
    <>
      <PageHeader
        title={t('title')}
        about={
          report ? (
            <>
              {t('madeAt')} <Instant at={report.madeAt} />
            </>
          ) : (
            t('about')
          )
        }
      />
      {error && <ErrorState error={error} isRetrying={isBusy} onRetry={reload} />}
      {!data && !error && <PanelSkeleton lines={6} />}
      {data && !report && (
        <EmptyState icon={IconFileOff} title={t('none')} action={<Code>npm run isolation</Code>}>
          {t('noneText')}
        </EmptyState>
      )}
      {report && (
        <Stack gap="lg">
          {report.violations.length === 0 ? (
            <Alert color="teal" icon={<IconShieldCheck aria-hidden />} title={t('holds')}>
              {t('holdsText', {
                rules: format.number(report.database.rules.length),
                attacks: format.number(attemptsIn(report.database.tried) + attemptsIn(report.graph.tried)),
              })}
            </Alert>
          ) : (
            <Alert
              color="red"
              icon={<IconShieldX aria-hidden />}
              title={t('broken', { count: report.violations.length })}
            >
              <List size="sm">
                {report.violations.map((violation) => (
                  <List.Item key={violation} style={{ overflowWrap: 'anywhere' }}>
                    {violation}
                  </List.Item>
                ))}
              </List>
            </Alert>
          )}
          <AttacksPanel
            title={t('sql')}
            about={t('sqlText', {
              tables: format.number(report.database.tables.length),
              controls: format.number(report.database.controls),
            })}
            {...report.database}
          />
          <AttacksPanel
            title={t('graph')}
            about={t('graphText', {
              targets: format.number(report.graph.targets.length),
              controls: format.number(report.graph.controls),
            })}
            {...report.graph}
          />
          <RulesPanel rules={report.database.rules} />
          <ExceptionsPanel report={report} />
        </Stack>
      )}
    </>
  )
}
