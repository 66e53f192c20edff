'use client'
import { Drawer, Stack } from '@mantine/core'
import { EmptyState } from '@platform/ui/feedback/empty-state.tsx'
import { ErrorState } from '@platform/ui/feedback/error-state.tsx'
import { PanelSkeleton } from '@platform/ui/feedback/panel-skeleton.tsx'
import { UserXIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { usePrincipalQuery } from '../gql/hooks.ts'
import { PrincipalActs } from './principal-acts.tsx'
import { PrincipalFacts } from './principal-facts.tsx'
import { StaffPlaces } from './staff-places.tsx'

/** Somebody or something that can act: who it is, where, and whether it may. */
export function PrincipalPanel({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useTranslations('console.people')
  const [{ data, error, fetching }, reload] = usePrincipalQuery({
    variables: { id },
    pause: id === '',
    requestPolicy: 'cache-and-network',
  })
  const principal = data?.principal?.id === id ? data.principal : null
  return (
    <Drawer opened={id !== ''} onClose={onClose} title={principal?.displayName ?? t('one')} position="right" size="lg">
      {error && !data && (
        <ErrorState error={error} isRetrying={fetching} onRetry={() => reload({ requestPolicy: 'network-only' })} />
      )}
      {fetching && !principal && <PanelSkeleton />}
      {!fetching && !error && !principal && id !== '' && (
        <EmptyState icon={UserXIcon} title={t('missing')}>
          {t('missingText')}
        </EmptyState>
      )}
      {principal && (
        <Stack gap="lg">
          <PrincipalFacts principal={principal} />
          {principal.__typename === 'Human' && <StaffPlaces places={principal.staffPlaces ?? []} />}
          <PrincipalActs principal={principal} />
        </Stack>
      )}
    </Drawer>
  )
}
