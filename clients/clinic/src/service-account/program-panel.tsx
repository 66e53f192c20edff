'use client'
import { Alert, Badge, Drawer, Group, Stack, Text, Title } from '@mantine/core'
import { ErrorState } from '@platform/ui/feedback/error-state.tsx'
import { PanelSkeleton } from '@platform/ui/feedback/panel-skeleton.tsx'
import { ClinicTime } from '@platform/ui/time/clinic-time.tsx'
import { useTranslations } from 'next-intl'
import { KeyList } from '#api-key/key-list.tsx'
import { useClinicClock } from '#clock/use-clinic-clock.ts'
import { Facts } from '@platform/ui/table/facts.tsx'
import { useServiceAccountQuery } from '../gql/hooks.ts'
import { AccountStanding } from './account-standing.tsx'
import { CodeList } from './code-list.tsx'
import { ProgramActs } from './program-acts.tsx'

/** A program: what it may do, and its keys. */
export function ProgramPanel({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useTranslations('clinic.admin.programs')
  return (
    <Drawer opened={id !== ''} onClose={onClose} title={t('one')} position="right" size="lg">
      {id && <Program id={id} />}
    </Drawer>
  )
}

function Program({ id }: { id: string }) {
  const t = useTranslations('clinic.admin.programs')
  const { zone } = useClinicClock()
  const [{ data, error, fetching }, reload] = useServiceAccountQuery({
    variables: { id },
    requestPolicy: 'cache-and-network',
  })
  const again = () => reload({ requestPolicy: 'network-only' })
  if (error && !data) return <ErrorState error={error} isRetrying={fetching} onRetry={again} />
  if (!data) return <PanelSkeleton lines={7} />
  const account = data.serviceAccount
  if (!account) return <Alert color="yellow">{t('missing')}</Alert>
  const { displayName, description, scopes, expiresAt, createdAt, partner } = account

  return (
    <Stack gap="lg">
      <Group gap="xs">
        <Title order={2} fz="lg">
          {displayName}
        </Title>
        <AccountStanding account={account} />
        <Badge variant="default">{t(partner ? 'kinds.partner' : 'kinds.own')}</Badge>
      </Group>
      {description && <Text size="sm">{description}</Text>}
      <Facts
        facts={[
          [t('slug'), partner?.slug],
          [t('ratePlan'), partner && t(`ratePlans.${partner.ratePlan}`)],
          [t('networks'), partner && (partner.allowedNetworks.join(', ') || t('anywhere'))],
          [t('expiresOn'), expiresAt && <ClinicTime key="expires" instant={expiresAt} zone={zone} />],
          [t('since'), <ClinicTime key="since" instant={createdAt} zone={zone} show="date" />],
        ]}
      />
      {partner && <CodeList title={t('operations')} codes={partner.operations} none={t('noOperations')} />}
      <CodeList title={t('scopes')} codes={scopes} none="–" />
      <KeyList account={account} onChanged={again} />
      <ProgramActs account={account} onChanged={again} />
    </Stack>
  )
}
