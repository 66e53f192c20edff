'use client'
import { Stack } from '@mantine/core'
import { ErrorState } from '@platform/ui/feedback/error-state.tsx'
import { PanelSkeleton } from '@platform/ui/feedback/panel-skeleton.tsx'
import { PageHeader } from '@platform/ui/frame/page-header.tsx'
import { useTranslations } from 'next-intl'
import { useMyProfileQuery } from '../gql/hooks.ts'
import { ProfileForm } from './profile-form.tsx'

/** What somebody carries from clinic to clinic, theirs to change. */
export function ProfilePage() {
  const t = useTranslations('portal.profile')
  const [{ data, error, fetching }, reload] = useMyProfileQuery()
  return (
    <>
      <PageHeader title={t('title')} about={t('about')} />
      <Stack maw={760}>
        {error && !data && (
          <ErrorState error={error} isRetrying={fetching} onRetry={() => reload({ requestPolicy: 'network-only' })} />
        )}
        {!data && !error && [1, 2].map((at) => <PanelSkeleton key={at} lines={4} />)}
        {data && (
          <ProfileForm
            key={data.myPatientProfile?.version ?? 0}
            profile={data.myPatientProfile}
            onSaved={() => reload({ requestPolicy: 'network-only' })}
          />
        )}
      </Stack>
    </>
  )
}
