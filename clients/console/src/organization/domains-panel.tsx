'use client'
import { Badge, Group, Stack, Text } from '@mantine/core'
import { Panel } from '@platform/ui/frame/panel.tsx'
import { useTranslations } from 'next-intl'
import type { OrganizationDomainFragment } from '../gql/graphql.ts'
import { Instant } from '#clock/instant.tsx'

const COLORS: Record<OrganizationDomainFragment['status'], string> = {
  PENDING: 'yellow',
  VERIFIED: 'teal',
  FAILED: 'red',
}

/** The host names a clinic brought along, and whether DNS proves them. */
export function DomainsPanel({ domains }: { domains: readonly OrganizationDomainFragment[] }) {
  const t = useTranslations('console.domains')
  return (
    <Panel title={t('title')} about={t('text')}>
      {domains.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('none')}
        </Text>
      )}
      <Stack gap="md">
        {domains.map(({ id, host, app, status, verifiedAt, lastCheckedAt, lastCheckError }) => (
          <div key={id}>
            <Group gap="xs">
              <Text size="sm" fw={550} style={{ overflowWrap: 'anywhere' }}>
                {host}
              </Text>
              <Badge variant="default">{t(`apps.${app}`)}</Badge>
              <Badge variant="light" color={COLORS[status]}>
                {t(`statuses.${status}`)}
              </Badge>
            </Group>
            <Text size="xs" c="dimmed">
              {verifiedAt && (
                <>
                  {t('verified')} <Instant at={verifiedAt} />
                </>
              )}
              {!verifiedAt && lastCheckedAt && (
                <>
                  {t('checked')} <Instant at={lastCheckedAt} />
                </>
              )}
            </Text>
            {lastCheckError && (
              <Text size="xs" c="red">
                {lastCheckError}
              </Text>
            )}
          </div>
        ))}
      </Stack>
    </Panel>
  )
}
