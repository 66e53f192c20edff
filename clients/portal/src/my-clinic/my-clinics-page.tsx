'use client'
import { Stack } from '@mantine/core'
import { EmptyState } from '@platform/ui/feedback/empty-state.tsx'
import { ErrorState } from '@platform/ui/feedback/error-state.tsx'
import { PanelSkeleton } from '@platform/ui/feedback/panel-skeleton.tsx'
import { PageHeader } from '@platform/ui/frame/page-header.tsx'
import { HospitalIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useMyClinicsQuery } from '../gql/hooks.ts'
import { MyClinicCard, SHARING } from './my-clinic-card.tsx'

/** Where somebody is a patient, and what each clinic sees of them. */
export function MyClinicsPage() {
  const t = useTranslations('portal.clinics')
  const [{ data, error, fetching }, reload] = useMyClinicsQuery({ requestPolicy: 'cache-and-network' })
  const memberships = data?.me?.human?.memberships ?? []
  const purpose = data?.consentPurposes.find(({ code }) => code === SHARING)
  const wordFor = (organizationId: string) =>
    data?.myEffectiveConsents.find((word) => word.purposeCode === SHARING && word.organization?.id === organizationId)

  return (
    <>
      <PageHeader title={t('title')} about={t('about')} />
      <Stack maw={760}>
        {error && !data && (
          <ErrorState error={error} isRetrying={fetching} onRetry={() => reload({ requestPolicy: 'network-only' })} />
        )}
        {!data && !error && [1, 2].map((at) => <PanelSkeleton key={at} lines={2} />)}
        {data && memberships.length === 0 && (
          <EmptyState icon={HospitalIcon} title={t('none')}>
            {t('noneText')}
          </EmptyState>
        )}
        {memberships.map((membership) => (
          <MyClinicCard
            key={membership.id}
            membership={membership}
            word={wordFor(membership.organization.id)}
            purpose={purpose}
          />
        ))}
      </Stack>
    </>
  )
}
