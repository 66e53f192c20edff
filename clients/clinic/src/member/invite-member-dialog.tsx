'use client'
import { Text, TextInput } from '@mantine/core'
import { useAct } from '@platform/ui/feedback/use-act.ts'
import { FormDialog } from '@platform/ui/form/form-dialog.tsx'
import { useDraft } from '@platform/ui/form/use-draft.ts'
import { useTranslations } from 'next-intl'
import { RoleSelect } from '#role/role-select.tsx'
import { useAddMemberMutation } from '../gql/hooks.ts'

type Props = { onClose: () => void; onInvited: () => void }

/** Invites somebody to the clinic. */
export function InviteMemberDialog({ onClose, onInvited }: Props) {
  const t = useTranslations('clinic.admin.members')
  const { act, isBusy } = useAct()
  const [, add] = useAddMemberMutation()
  const { draft, setErrors, text, choice } = useDraft({ email: '', roleId: '' })

  async function submit() {
    const { isDone, fields } = await act(add({ input: draft }), { done: t('invited', { email: draft.email }) })
    setErrors(fields)
    if (!isDone) return
    onClose()
    onInvited()
  }

  return (
    <FormDialog
      title={t('invite')}
      submit={t('invite')}
      isBusy={isBusy}
      isDisabled={draft.roleId === ''}
      onClose={onClose}
      onSubmit={submit}
    >
      <Text size="sm">{t('inviteText')}</Text>
      <TextInput label={t('email')} type="email" required data-autofocus {...text('email')} />
      <RoleSelect label={t('role')} required isForStaff allowDeselect={false} {...choice('roleId')} />
    </FormDialog>
  )
}
