'use client'
import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { confirm } from '@platform/ui/feedback/confirm.ts'
import { useAct } from '@platform/ui/feedback/use-act.ts'
import { useSession } from '@platform/ui/session/session-context.ts'
import { useTranslations } from 'next-intl'
import type { OrganizationRowFragment } from '../gql/graphql.ts'
import { useActivateOrganizationMutation, useReinstateOrganizationMutation } from '../gql/hooks.ts'
import { SuspendOrganizationDialog } from './suspend-organization-dialog.tsx'

/** What it takes to change clinics. Support engineers look at them only. */
export const MANAGE = 'platform:organizations.manage'

/** The one step a clinic can take from where it is in its life. */
export function OrganizationActions({ organization }: { organization: OrganizationRowFragment }) {
  const t = useTranslations('console.organizations')
  const common = useTranslations('ui')
  const { can } = useSession()
  const { act, isBusy } = useAct()
  const [, activate] = useActivateOrganizationMutation()
  const [, reinstate] = useReinstateOrganizationMutation()
  const [isSuspending, { open, close }] = useDisclosure()
  const { id, name, status } = organization
  const input = { organizationId: id }
  if (!can(MANAGE)) return null

  async function makeActive() {
    const isSure = await confirm({
      title: t('activate'),
      text: t('activateText', { name }),
      confirm: t('activate'),
      cancel: common('cancel'),
    })
    if (isSure) await act(activate({ input }), { done: t('activated', { name }), hasNoForm: true })
  }

  switch (status) {
    case 'DRAFT':
      return (
        <Button size="xs" variant="light" loading={isBusy} onClick={() => void makeActive()}>
          {t('activate')}
        </Button>
      )
    case 'SUSPENDED':
      return (
        <Button
          size="xs"
          variant="light"
          loading={isBusy}
          onClick={() => void act(reinstate({ input }), { done: t('reinstated', { name }), hasNoForm: true })}
        >
          {t('reinstate')}
        </Button>
      )
    case 'ACTIVE':
      return (
        <>
          <Button size="xs" variant="default" onClick={open}>
            {t('suspend')}
          </Button>
          {isSuspending && <SuspendOrganizationDialog organization={organization} onClose={close} />}
        </>
      )
  }
}
