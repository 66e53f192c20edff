'use client'
import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { Panel } from '@platform/ui/frame/panel.tsx'
import { useSession } from '@platform/ui/session/session-context.ts'
import { Facts } from '@platform/ui/table/facts.tsx'
import { UserPlusIcon } from 'lucide-react'
import { useFormatter, useLocale, useTranslations } from 'next-intl'
import type { OrganizationRowFragment } from '../gql/graphql.ts'
import { AppointAdministratorDialog } from './appoint-administrator-dialog.tsx'
import { MANAGE } from './organization-actions.tsx'

/** Where a clinic is, since when, and the way to let somebody in who can run it. */
export function AboutPanel({ organization }: { organization: OrganizationRowFragment }) {
  const t = useTranslations('console.organization')
  const format = useFormatter()
  const locale = useLocale()
  const { can } = useSession()
  const [isAppointing, { open, close }] = useDisclosure()
  const day = (at: string | null | undefined) => at && format.dateTime(new Date(at), { dateStyle: 'long' })
  const nameOf = (type: 'region' | 'language', code: string) => new Intl.DisplayNames([locale], { type }).of(code)
  const appoint = (
    <Button size="xs" variant="default" leftSection={<UserPlusIcon size={14} aria-hidden />} onClick={open}>
      {t('appoint')}
    </Button>
  )
  return (
    <Panel title={t('about')} action={can(MANAGE) && appoint}>
      <Facts
        facts={[
          [t('country'), nameOf('region', organization.countryCode)],
          [t('language'), nameOf('language', organization.languageCode)],
          [t('timezone'), organization.timezone],
          [t('created'), day(organization.createdAt)],
          [t('activated'), day(organization.activatedAt)],
          [t('suspended'), day(organization.suspendedAt)],
          [t('reason'), organization.suspensionReason],
          [t('id'), organization.id],
        ]}
      />
      {isAppointing && <AppointAdministratorDialog organization={organization} onClose={close} />}
    </Panel>
  )
}
