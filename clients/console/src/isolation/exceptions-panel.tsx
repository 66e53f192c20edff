'use client'
import { Accordion, Badge, Group, List, Text } from '@mantine/core'
import { Panel } from '@platform/ui/frame/panel.tsx'
import { useTranslations } from 'next-intl'
import type { IsolationReport } from './isolation.ts'

type Excepted = { what: string; reason: string }

/** All that is excepted, by the reason why. The lists are closed: a stale entry fails the proof. */
export function ExceptionsPanel({ report }: { report: IsolationReport }) {
  const t = useTranslations('console.isolation')
  const all: Excepted[] = [
    ...report.database.rules.flatMap(({ name, exceptions }) =>
      exceptions.map(({ thing, reason }) => ({ what: `${name}: ${thing}`, reason })),
    ),
    ...report.database.excused,
    ...report.graph.excused,
  ]
  return (
    <Panel title={t('exceptions')} about={t('exceptionsText')}>
      {all.length === 0 && <Text size="sm">{t('noExceptions')}</Text>}
      <Accordion chevronPosition="left" variant="separated">
        {[...Map.groupBy(all, ({ reason }) => reason)].map(([reason, things]) => (
          <Accordion.Item key={reason} value={reason}>
            <Accordion.Control>
              <Group justify="space-between" wrap="nowrap" gap="sm">
                <Text size="sm">{reason}</Text>
                <Badge variant="default" style={{ flexShrink: 0 }}>
                  {things.length}
                </Badge>
              </Group>
            </Accordion.Control>
            <Accordion.Panel>
              <List size="xs">
                {things.map(({ what }) => (
                  <List.Item key={what} style={{ overflowWrap: 'anywhere' }}>
                    {what}
                  </List.Item>
                ))}
              </List>
            </Accordion.Panel>
          </Accordion.Item>
        ))}
      </Accordion>
    </Panel>
  )
}
