'use client'
import { Anchor, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core'
import { EmptyState } from '@platform/ui/feedback/empty-state.tsx'
import { ErrorState } from '@platform/ui/feedback/error-state.tsx'
import { PanelSkeleton } from '@platform/ui/feedback/panel-skeleton.tsx'
import { Link } from '@platform/ui/frame/link.tsx'
import { ArrowLeftIcon, SearchXIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useOrganizationQuery } from '../gql/hooks.ts'
import { AboutPanel } from './about-panel.tsx'
import { DomainsPanel } from './domains-panel.tsx'
import { FeaturesPanel } from './features-panel.tsx'
import { LimitsPanel } from './limits-panel.tsx'
import { OrganizationActions } from './organization-actions.tsx'
import { OrganizationStatus } from './organization-status.tsx'
import { PlanPanel } from './plan-panel.tsx'
import { SettingsPanel } from './settings-panel.tsx'

/** One clinic as the platform's team sees it: what it is, what it has bought, how it works. */
export function OrganizationPage({ id }: { id: string }) {
  const t = useTranslations('console.organization')
  const [{ data, error, fetching }, reload] = useOrganizationQuery({
    variables: { id },
    requestPolicy: 'cache-and-network',
  })
  const organization = data?.organization

  return (
    <Stack gap="lg">
      <Anchor component={Link} href="/organizations" size="sm" className="no-print">
        <Group gap={6}>
          <ArrowLeftIcon size={16} aria-hidden />
          {t('back')}
        </Group>
      </Anchor>
      {error && !data && (
        <ErrorState error={error} isRetrying={fetching} onRetry={() => reload({ requestPolicy: 'network-only' })} />
      )}
      {!data && !error && [1, 2].map((at) => <PanelSkeleton key={at} />)}
      {data && !organization && (
        <EmptyState icon={SearchXIcon} title={t('missing')}>
          {t('missingText')}
        </EmptyState>
      )}
      {organization && (
        <>
          <Group justify="space-between" align="flex-start" gap="md">
            <div>
              <Group gap="sm">
                <Title order={1}>{organization.name}</Title>
                <OrganizationStatus status={organization.status} />
              </Group>
              <Text size="sm" c="dimmed">
                {organization.slug}
              </Text>
            </div>
            <OrganizationActions organization={organization} />
          </Group>
          <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
            <AboutPanel organization={organization} />
            <PlanPanel organization={organization} />
            <LimitsPanel organization={organization} />
            <FeaturesPanel organization={organization} />
            {organization.settings && <SettingsPanel settings={organization.settings} />}
            <DomainsPanel domains={organization.domains ?? []} />
          </SimpleGrid>
        </>
      )}
    </Stack>
  )
}
