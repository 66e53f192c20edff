'use client'
import { Button, Group } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { confirm } from '@platform/ui/feedback/confirm.ts'
import { useAct } from '@platform/ui/feedback/use-act.ts'
import { useTranslations } from 'next-intl'
import { EditPartnerDialog } from '#partner/edit-partner-dialog.tsx'
import type { AccountRowFragment as Account } from '../gql/graphql.ts'
import { useDisableServiceAccountMutation } from '../gql/hooks.ts'

type Props = { account: Account; onChanged: () => void }

/** What can be done about a program as a whole. One that was disabled stays so. */
export function ProgramActs({ account, onChanged }: Props) {
  const t = useTranslations('clinic.admin.programs')
  const common = useTranslations('ui')
  const { act, isBusy } = useAct()
  const [isEditing, { open, close }] = useDisclosure()
  const [, disable] = useDisableServiceAccountMutation()
  const { id, displayName: name, isEnabled, partner } = account
  if (!isEnabled) return null

  async function disableIt() {
    const isSure = await confirm({
      title: t('disable'),
      text: t('disableText', { name }),
      confirm: t('disable'),
      cancel: common('cancel'),
      isDangerous: true,
    })
    if (!isSure) return
    await act(disable({ input: { serviceAccountId: id } }), { done: t('disabled', { name }), hasNoForm: true })
    onChanged()
  }

  return (
    <Group gap="xs">
      {partner && (
        <Button variant="default" onClick={open}>
          {t('edit')}
        </Button>
      )}
      <Button variant="default" c="var(--mantine-color-error)" loading={isBusy} onClick={() => void disableIt()}>
        {t('disable')}
      </Button>
      {partner && isEditing && (
        <EditPartnerDialog account={account} partner={partner} onClose={close} onChanged={onChanged} />
      )}
    </Group>
  )
}
