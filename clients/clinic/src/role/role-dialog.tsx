'use client'
import { Select, Textarea, TextInput } from '@mantine/core'
import { useAct } from '@platform/ui/feedback/use-act.ts'
import { FormDialog } from '@platform/ui/form/form-dialog.tsx'
import { useDraft } from '@platform/ui/form/use-draft.ts'
import { useSession } from '@platform/ui/session/session-context.ts'
import { useTranslations } from 'next-intl'
import type { BaseRole, RoleColumnFragment as Role } from '../gql/graphql.ts'
import { useCreateRoleMutation, useRolesQuery, useUpdateRoleMutation } from '../gql/hooks.ts'

const BASES: readonly BaseRole[] = ['CUSTOMER_SUPPORT', 'SPECIALIST', 'ADMIN', 'PATIENT']

type Props = { role?: Role; onClose: () => void }

/** A new role, or what one is called and for. */
export function RoleDialog({ role, onClose }: Props) {
  const t = useTranslations('clinic.admin.roles')
  const { can } = useSession()
  const { act, isBusy } = useAct()
  const [{ data }, reload] = useRolesQuery()
  const [, create] = useCreateRoleMutation()
  const [, update] = useUpdateRoleMutation()
  const { draft, setErrors, text, choice } = useDraft({
    name: role?.name ?? '',
    description: role?.description ?? '',
    baseRole: role?.baseRole ?? ('CUSTOMER_SUPPORT' as BaseRole),
  })
  /** What a new role begins with: all that the role every clinic has over the same base allows, as far as one holds it. */
  const firstPermissions = () =>
    data?.roles.find(({ isSystem, baseRole }) => isSystem && baseRole === draft.baseRole)?.permissions.filter(can) ?? []

  async function submit() {
    const { name } = draft
    const description = draft.description.trim() || null
    const { isDone, fields } = role
      ? await act(update({ input: { roleId: role.id, version: role.version, name, description } }), {
          done: t('saved', { name }),
        })
      : await act(create({ input: { ...draft, description, permissions: firstPermissions() } }), {
          done: t('created', { name }),
        })
    setErrors({ ...fields, name: fields['name'] ?? fields['version'] ?? fields['permissions'] ?? '' })
    if (fields['version']) reload({ requestPolicy: 'network-only' })
    if (isDone) onClose()
  }

  return (
    <FormDialog
      title={t(role ? 'edit' : 'create')}
      submit={t(role ? 'save' : 'make')}
      isBusy={isBusy}
      onClose={onClose}
      onSubmit={submit}
    >
      <TextInput label={t('name')} required maxLength={60} data-autofocus {...text('name')} />
      <Textarea label={t('description')} autosize minRows={2} maxLength={300} {...text('description')} />
      <Select
        label={t('base')}
        description={t(role ? 'baseStays' : 'baseText')}
        disabled={role !== undefined}
        allowDeselect={false}
        data={BASES.map((value) => ({ value, label: t(`bases.${value}`) }))}
        {...choice('baseRole')}
      />
    </FormDialog>
  )
}
