'use client'
import { Tabs } from '@mantine/core'
import { useUrlFilters } from '@platform/ui/table/use-url-filters.ts'
import { useFormatter, useTranslations } from 'next-intl'
import { AttacksPanel } from './attacks-panel.tsx'
import { ExceptionsPanel } from './exceptions-panel.tsx'
import type { IsolationReport } from './isolation.ts'
import { RulesPanel } from './rules-panel.tsx'

const PARTS = ['rules', 'sql', 'graph', 'exceptions'] as const

/** The report, a part at a time: each of them is long. */
export function ReportParts({ report }: { report: IsolationReport }) {
  const t = useTranslations('console.isolation')
  const format = useFormatter()
  const { filters, setFilters } = useUrlFilters(['part'])
  const part = PARTS.find((known) => known === filters.part) ?? 'rules'
  const { database, graph } = report
  return (
    <Tabs
      value={part}
      onChange={(next) => setFilters({ part: next === 'rules' ? '' : (next ?? '') })}
      keepMounted={false}
    >
      <Tabs.List mb="md">
        {PARTS.map((one) => (
          <Tabs.Tab key={one} value={one}>
            {t(one)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value="rules">
        <RulesPanel rules={database.rules} />
      </Tabs.Panel>
      <Tabs.Panel value="sql">
        <AttacksPanel
          title={t('sql')}
          about={t('sqlText', {
            tables: format.number(database.tables.length),
            controls: format.number(database.controls),
          })}
          {...database}
        />
      </Tabs.Panel>
      <Tabs.Panel value="graph">
        <AttacksPanel
          title={t('graph')}
          about={t('graphText', {
            targets: format.number(graph.targets.length),
            controls: format.number(graph.controls),
          })}
          {...graph}
        />
      </Tabs.Panel>
      <Tabs.Panel value="exceptions">
        <ExceptionsPanel report={report} />
      </Tabs.Panel>
    </Tabs>
  )
}
