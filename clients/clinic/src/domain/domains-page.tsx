'use client'
import { Alert, Button, Paper, Stack } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { EmptyState } from '@platform/ui/feedback/empty-state.tsx'
import { ErrorState } from '@platform/ui/feedback/error-state.tsx'
import { PanelSkeleton } from '@platform/ui/feedback/panel-skeleton.tsx'
import { PageHeader } from '@platform/ui/frame/page-header.tsx'
import { GlobeIcon, PlusIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useDomainsQuery } from '../gql/hooks.ts'
import { AddDomainDialog } from './add-domain-dialog.tsx'
import { DomainCard } from './domain-card.tsx'

/** The clinic's own host names. */
export function DomainsPage() {
  const t = useTranslations('clinic.admin.domains')
  const [isAdding, { open, close }] = useDisclosure()
  const [{ data, error, fetching }, reload] = useDomainsQuery({ requestPolicy: 'cache-and-network' })
  const domains = data?.organization?.domains
  const isOffered = data?.organization?.entitlements?.some(
    ({ key, isEnabled }) => key === 'custom_domains' && isEnabled,
  )
  const add = (
    <Button leftSection={<PlusIcon size={16} aria-hidden />} onClick={open} disabled={!isOffered}>
      {t('add')}
    </Button>
  )

  return (
    <>
      <PageHeader title={t('title')} about={t('about')}>
        {add}
      </PageHeader>
      {data && !isOffered && (
        <Alert color="yellow" mb="md" title={t('notOffered')}>
          {t('notOfferedText')}
        </Alert>
      )}
      {error && !data && (
        <ErrorState error={error} isRetrying={fetching} onRetry={() => reload({ requestPolicy: 'network-only' })} />
      )}
      {!data && !error && <PanelSkeleton lines={5} />}
      {domains?.length === 0 && (
        <Paper withBorder>
          <EmptyState icon={GlobeIcon} title={t('none')}>
            {t('noneText')}
          </EmptyState>
        </Paper>
      )}
      <Stack gap="md">
        {domains?.map((domain) => (
          <DomainCard key={domain.id} domain={domain} />
        ))}
      </Stack>
      {isAdding && <AddDomainDialog onClose={close} />}
    </>
  )
}
