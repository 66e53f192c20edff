'use client'
import { Group, Stack, Text, ThemeIcon } from '@mantine/core'
import { Panel } from '@platform/ui/frame/panel.tsx'
import { CheckIcon, XIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { IsolationReport } from './isolation.ts'

/** What the database's own catalog was held against. */
export function RulesPanel({ rules }: { rules: IsolationReport['database']['rules'] }) {
  const t = useTranslations('console.isolation')
  return (
    <Panel title={t('rules')} about={t('rulesText')}>
      <Stack gap="sm" component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
        {rules.map(({ name, promise, examined, exceptions, violations }) => {
          const holds = violations.length === 0
          return (
            <Group key={name} component="li" wrap="nowrap" align="flex-start" gap="sm">
              <ThemeIcon
                size={22}
                radius="xl"
                variant="light"
                color={holds ? 'teal' : 'red'}
                role="img"
                aria-label={t(holds ? 'kept' : 'notKept')}
              >
                {holds ? <CheckIcon size={14} aria-hidden /> : <XIcon size={14} aria-hidden />}
              </ThemeIcon>
              <div>
                <Text size="sm">{promise}</Text>
                <Text size="xs" c="dimmed">
                  {name} · {t('examined', { count: examined })}
                  {exceptions.length > 0 && ` · ${t('excepted', { count: exceptions.length })}`}
                </Text>
              </div>
            </Group>
          )
        })}
      </Stack>
    </Panel>
  )
}
