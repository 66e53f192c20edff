'use client'
import { TextInput } from '@mantine/core'
import { useAct } from '@platform/ui/feedback/use-act.ts'
import { FormDialog } from '@platform/ui/form/form-dialog.tsx'
import { useDraft } from '@platform/ui/form/use-draft.ts'
import { useTranslations } from 'next-intl'
import type { OrganizationRowFragment } from '../gql/graphql.ts'
import { useAppointAdministratorMutation } from '../gql/hooks.ts'

type Props = { organization: OrganizationRowFragment; onClose: () => void }

/** Invites somebody to run a clinic: one that lost its administrators has nobody else to ask. */
export function AppointAdministratorDialog({ organization: { id, name }, onClose }: Props) {
  const t = useTranslations('console.organization')
  const { act, isBusy } = useAct()
  const [, appoint] = useAppointAdministratorMutation()
  const { draft, set, errors, setErrors } = useDraft({ email: '' })

  async function submit() {
    const done = t('appointed', { email: draft.email })
    const { isDone, fields } = await act(appoint({ input: { organizationId: id, ...draft } }), { done })
    setErrors(fields)
    if (isDone) onClose()
  }

  return (
    <FormDialog
      title={t('appointTitle', { name })}
      submit={t('appoint')}
      isBusy={isBusy}
      onClose={onClose}
      onSubmit={submit}
    >
      <TextInput
        label={t('email')}
        description={t('appointText')}
        type="email"
        required
        data-autofocus
        value={draft.email}
        error={errors['email']}
        onChange={(event) => set({ email: event.currentTarget.value })}
      />
    </FormDialog>
  )
}
