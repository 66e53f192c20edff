'use client'
import { Stack } from '@mantine/core'
import { ErrorState } from '@platform/ui/feedback/error-state.tsx'
import { PanelSkeleton } from '@platform/ui/feedback/panel-skeleton.tsx'
import { PageHeader } from '@platform/ui/frame/page-header.tsx'
import { useTranslations } from 'next-intl'
import { useClinicSettingsQuery, useUpdateSettingsMutation } from '../gql/hooks.ts'
import { BookingSection } from './booking-section.tsx'
import { ClinicSection } from './clinic-section.tsx'
import { LooksSection } from './looks-section.tsx'
import { MessagesSection } from './messages-section.tsx'
import type { SaveSettings } from './save-settings.ts'
import { VisitsSection } from './visits-section.tsx'

/** How the clinic looks and works. */
export function SettingsPage() {
  const t = useTranslations('clinic.admin.settings')
  const [{ data, error, fetching }, reload] = useClinicSettingsQuery({ requestPolicy: 'cache-and-network' })
  const [, update] = useUpdateSettingsMutation()
  const again = () => reload({ requestPolicy: 'network-only' })
  const { organization } = data ?? {}
  const settings = organization?.settings
  const save: SaveSettings = (changes) => update({ input: { version: settings?.version ?? 0, ...changes } })

  return (
    <>
      <PageHeader title={t('title')} about={t('about')} />
      {error && !data && <ErrorState error={error} isRetrying={fetching} onRetry={again} />}
      <Stack gap="lg" maw={860}>
        {!data && !error && [1, 2, 3].map((at) => <PanelSkeleton key={at} />)}
        {organization && settings && (
          <>
            <ClinicSection clinic={organization} onReload={again} />
            <LooksSection name={organization.name} settings={settings} save={save} onReload={again} />
            <MessagesSection name={organization.name} settings={settings} save={save} onReload={again} />
            <BookingSection settings={settings} save={save} onReload={again} />
            <VisitsSection settings={settings} save={save} onReload={again} />
          </>
        )}
      </Stack>
    </>
  )
}
