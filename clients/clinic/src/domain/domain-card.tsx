'use client'
import { Alert, Button, Group, Paper, Stack, Text, Title } from '@mantine/core'
import { CopyValue } from '@platform/ui/feedback/copy-value.tsx'
import { ClinicTime } from '@platform/ui/time/clinic-time.tsx'
import { RefreshCwIcon, Trash2Icon, TriangleAlertIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useClinicClock } from '#clock/use-clinic-clock.ts'
import { Facts } from '@platform/ui/table/facts.tsx'
import type { DomainCardFragment as Domain } from '../gql/graphql.ts'
import { DomainStatus } from './domain-status.tsx'
import { useDomainActs } from './use-domain-acts.ts'

/** A host name of the clinic's own: whether it is proven, and the record that proves it. */
export function DomainCard({ domain }: { domain: Domain }) {
  const t = useTranslations('clinic.admin.domains')
  const { zone } = useClinicClock()
  const { verify, remove, isBusy } = useDomainActs(domain)
  const { host, app, status, dnsRecord, verifiedAt, lastCheckedAt, lastCheckError } = domain
  return (
    <Paper withBorder p="lg" component="article" aria-label={host}>
      <Stack gap="md">
        <Group justify="space-between">
          <Group gap="sm">
            <Title order={2} fz="md" style={{ overflowWrap: 'anywhere' }}>
              {host}
            </Title>
            <DomainStatus status={status} />
          </Group>
          <Group gap="xs">
            <Button
              size="xs"
              variant={status === 'VERIFIED' ? 'default' : 'filled'}
              leftSection={<RefreshCwIcon size={14} aria-hidden />}
              loading={isBusy}
              onClick={verify}
            >
              {t(status === 'VERIFIED' ? 'verifyAgain' : 'verify')}
            </Button>
            <Button
              size="xs"
              variant="default"
              c="var(--mantine-color-error)"
              leftSection={<Trash2Icon size={14} aria-hidden />}
              onClick={remove}
            >
              {t('remove')}
            </Button>
          </Group>
        </Group>
        {lastCheckError && (
          <Alert color="red" icon={<TriangleAlertIcon aria-hidden />} title={t('notProven')}>
            {lastCheckError}
          </Alert>
        )}
        <Text size="sm" c="dimmed">
          {t(status === 'VERIFIED' ? 'leaveRecord' : 'addRecord')}
        </Text>
        <Facts
          facts={[
            [t('app'), t(`apps.${app}`)],
            [t('recordType'), dnsRecord.type],
            [t('recordName'), <CopyValue key="name" value={dnsRecord.name} label={t('recordName')} />],
            [t('recordValue'), <CopyValue key="value" value={dnsRecord.value} label={t('recordValue')} />],
            [t('verified'), verifiedAt && <ClinicTime key="verified" instant={verifiedAt} zone={zone} />],
            [t('checked'), lastCheckedAt && <ClinicTime key="checked" instant={lastCheckedAt} zone={zone} />],
          ]}
        />
      </Stack>
    </Paper>
  )
}
