'use client'
import { Badge, Box, Group, Text } from '@mantine/core'
import { useFormatter, useTranslations } from 'next-intl'
import type { ConsentHistoryQuery } from '../gql/graphql.ts'

type Props = { entry: ConsentHistoryQuery['myConsents']['edges'][number]['node'] }

/** What was said once, to whom, when, and on which text. */
export function ConsentEntry({ entry }: Props) {
  const t = useTranslations('portal.consents')
  const format = useFormatter()
  const { purpose, purposeCode, organization, action, noticeVersion, recordedAt } = entry
  return (
    <Box component="li" px="lg" py="md" style={{ borderBottom: '1px solid var(--mantine-color-default-border)' }}>
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <div>
          <Text fw={600}>{purpose?.title ?? purposeCode}</Text>
          <Text size="sm" c="dimmed">
            {organization?.name ?? t('platform')} · {t('notice', { version: noticeVersion })}
          </Text>
          <Text size="sm" c="dimmed" className="tabular">
            <time dateTime={recordedAt}>
              {format.dateTime(new Date(recordedAt), { dateStyle: 'medium', timeStyle: 'short' })}
            </time>
          </Text>
        </div>
        <Badge color={action === 'GRANT' ? 'teal' : 'gray'} variant="light" style={{ flexShrink: 0 }}>
          {t(action)}
        </Badge>
      </Group>
    </Box>
  )
}
