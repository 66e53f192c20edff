'use client'
import { Stack } from '@mantine/core'
import { PageHeader } from '@platform/ui/frame/page-header.tsx'
import { useSession } from '@platform/ui/session/session-context.ts'
import { useTranslations } from 'next-intl'
import { HolidaysPanel } from '#holiday/holidays-panel.tsx'
import { ClosuresPanel } from './closures-panel.tsx'

/** When the clinic is closed: on days of its own, and on public holidays. */
export function ClosuresPage() {
  const t = useTranslations('clinic.closures')
  const { can } = useSession()
  const mayManage = can('calendars:manage')
  return (
    <>
      <PageHeader title={t('title')} about={t('about')} />
      <Stack gap="lg">
        <ClosuresPanel mayManage={mayManage} />
        <HolidaysPanel mayManage={mayManage} />
      </Stack>
    </>
  )
}
