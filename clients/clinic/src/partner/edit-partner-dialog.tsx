'use client'
import { Textarea } from '@mantine/core'
import { useAct } from '@platform/ui/feedback/use-act.ts'
import { FormDialog } from '@platform/ui/form/form-dialog.tsx'
import { useDraft } from '@platform/ui/form/use-draft.ts'
import { useTranslations } from 'next-intl'
import { ScopePicker } from '#service-account/scope-picker.tsx'
import type { AccountRowFragment, PartnerTermsFragment } from '../gql/graphql.ts'
import { usePublishOperationsMutation, useUpdatePartnerMutation } from '../gql/hooks.ts'
import { TermsFields } from './terms-fields.tsx'

type Props = { account: AccountRowFragment; partner: PartnerTermsFragment; onClose: () => void; onChanged: () => void }

const isSame = (a: readonly string[], b: readonly string[]) => a.join() === b.join()

/** Changes what was agreed with a partner, from its next request on. Operations are published by an act of their own. */
export function EditPartnerDialog({ account, partner, onClose, onChanged }: Props) {
  const t = useTranslations('clinic.admin.programs')
  const { act, isBusy } = useAct()
  const [, update] = useUpdatePartnerMutation()
  const [, publish] = usePublishOperationsMutation()
  const { draft, set, errors, setErrors, text, value } = useDraft({
    description: account.description ?? '',
    scopes: [...account.scopes],
    operations: [...partner.operations],
    allowedNetworks: [...partner.allowedNetworks],
    ratePlan: partner.ratePlan,
  })

  async function submit() {
    const { operations, ...terms } = draft
    let { version } = partner
    if (!isSame(operations, partner.operations)) {
      const published = await act(publish({ input: { partnerId: partner.id, version, operations } }))
      if (!published.isDone) return refused(published.fields)
      version = published.data?.publishOperations.partner?.version ?? version
    }
    const saved = await act(update({ input: { partnerId: partner.id, version, ...terms } }), {
      done: t('saved', { name: account.displayName }),
    })
    onChanged()
    if (saved.isDone) onClose()
    else refused(saved.fields)
  }
  /** Over terms that somebody else has just changed nobody writes: they are looked at again first. */
  function refused(fields: Record<string, string>) {
    setErrors(fields)
    if (!fields['version']) return
    onChanged()
    onClose()
  }

  return (
    <FormDialog title={t('edit')} submit={t('save')} size="lg" isBusy={isBusy} onClose={onClose} onSubmit={submit}>
      <Textarea label={t('description')} autosize minRows={2} {...text('description')} />
      <ScopePicker {...value('scopes')} />
      <TermsFields slug={partner.slug} scopes={draft.scopes} terms={draft} errors={errors} onChange={set} />
    </FormDialog>
  )
}
