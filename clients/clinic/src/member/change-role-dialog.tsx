'use client'
import { Text } from '@mantine/core'
import { useAct } from '@platform/ui/feedback/use-act.ts'
import { FormDialog } from '@platform/ui/form/form-dialog.tsx'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { RoleSelect } from '#role/role-select.tsx'
import type { MemberRowFragment as Member } from '../gql/graphql.ts'
import { useChangeMemberRoleMutation } from '../gql/hooks.ts'

type Props = { member: Member; onClose: () => void }

/** Gives a member another role. */
export function ChangeRoleDialog({ member: { id, email, human, role }, onClose }: Props) {
  const t = useTranslations('clinic.admin.members')
  const { act, isBusy } = useAct()
  const [, change] = useChangeMemberRoleMutation()
  const [roleId, setRoleId] = useState(role.id)
  const [error, setError] = useState('')
  const name = human?.displayName ?? email

  async function submit() {
    const input = { membershipId: id, roleId }
    const { isDone, fields } = await act(change({ input }), { done: t('changed', { name }) })
    setError(fields['roleId'] ?? fields['membershipId'] ?? '')
    if (isDone) onClose()
  }

  return (
    <FormDialog
      title={t('changeRole')}
      submit={t('change')}
      isBusy={isBusy}
      isDisabled={roleId === role.id}
      onClose={onClose}
      onSubmit={submit}
    >
      <Text size="sm">{t('changeText', { name })}</Text>
      <RoleSelect
        label={t('role')}
        allowDeselect={false}
        data-autofocus
        value={roleId}
        error={error}
        onChange={(next) => setRoleId(next ?? role.id)}
      />
    </FormDialog>
  )
}
