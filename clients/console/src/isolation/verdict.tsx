'use client'
import { Alert, List } from '@mantine/core'
import { ShieldCheckIcon, ShieldXIcon } from 'lucide-react'
import { useFormatter, useTranslations } from 'next-intl'
import { attemptsIn, type IsolationReport } from './isolation.ts'

/** Whether the proof holds, and every leak where it does not. */
export function Verdict({ report: { violations, database, graph } }: { report: IsolationReport }) {
  const t = useTranslations('console.isolation')
  const format = useFormatter()
  if (violations.length === 0)
    return (
      <Alert color="teal" icon={<ShieldCheckIcon aria-hidden />} title={t('holds')}>
        {t('holdsText', {
          rules: format.number(database.rules.length),
          attacks: format.number(attemptsIn(database.tried) + attemptsIn(graph.tried)),
        })}
      </Alert>
    )
  return (
    <Alert color="red" icon={<ShieldXIcon aria-hidden />} title={t('broken', { count: violations.length })}>
      <List size="sm">
        {violations.map((violation) => (
          <List.Item key={violation} style={{ overflowWrap: 'anywhere' }}>
            {violation}
          </List.Item>
        ))}
      </List>
    </Alert>
  )
}
