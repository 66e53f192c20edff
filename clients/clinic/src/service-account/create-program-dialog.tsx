'use client'
import { SegmentedControl, Textarea, TextInput } from '@mantine/core'
import { useAct } from '@platform/ui/feedback/use-act.ts'
import { FormDialog } from '@platform/ui/form/form-dialog.tsx'
import { useDraft } from '@platform/ui/form/use-draft.ts'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useClinicClock } from '#clock/use-clinic-clock.ts'
import { EMPTY_TERMS, TermsFields } from '#partner/terms-fields.tsx'
import { useCreatePartnerMutation, useCreateServiceAccountMutation } from '../gql/hooks.ts'
import { endOfDay } from './end-of-day.ts'
import { ScopePicker } from './scope-picker.tsx'

type Props = { onClose: () => void; onCreated: (id: string) => void }

const EMPTY = { name: '', description: '', scopes: [] as string[], expiresOn: '', slug: '', ...EMPTY_TERMS }

/** A program of the clinic's own, or a partner's with what is agreed with them. Its keys are made afterwards. */
export function CreateProgramDialog({ onClose, onCreated }: Props) {
  const t = useTranslations('clinic.admin.programs')
  const { zone, today } = useClinicClock()
  const { act, isBusy } = useAct()
  const [, createAccount] = useCreateServiceAccountMutation()
  const [, createPartner] = useCreatePartnerMutation()
  const [kind, setKind] = useState<'partner' | 'own'>('partner')
  const { draft, set, errors, setErrors, text, value } = useDraft(EMPTY)

  async function create() {
    const { name, description, scopes, expiresOn, slug, operations, allowedNetworks, ratePlan } = draft
    const account = { name, description, scopes, ...(expiresOn ? { expiresAt: endOfDay(expiresOn, zone) } : {}) }
    const told = { done: t('created', { name }) }
    if (kind === 'own') {
      const { data, fields } = await act(createAccount({ input: account }), told)
      return { fields, id: data?.createServiceAccount.serviceAccount?.id }
    }
    const input = { ...account, slug, operations, allowedNetworks, ratePlan }
    const { data, fields } = await act(createPartner({ input }), told)
    return { fields, id: data?.createPartner.partner?.id }
  }
  async function submit() {
    const { fields, id } = await create()
    setErrors(fields)
    if (!id) return
    onClose()
    onCreated(id)
  }

  return (
    <FormDialog title={t('create')} submit={t('make')} size="lg" isBusy={isBusy} onClose={onClose} onSubmit={submit}>
      <SegmentedControl
        aria-label={t('kind')}
        value={kind}
        onChange={setKind}
        data={[
          { value: 'partner', label: t('kinds.partner') },
          { value: 'own', label: t('kinds.own') },
        ]}
      />
      <TextInput label={t('name')} required maxLength={100} data-autofocus {...text('name')} />
      {kind === 'partner' && (
        <TextInput label={t('slug')} description={t('slugText')} required maxLength={40} {...text('slug')} />
      )}
      <Textarea label={t('description')} autosize minRows={2} {...text('description')} />
      <ScopePicker {...value('scopes')} />
      {kind === 'partner' && (
        <TermsFields slug={draft.slug} scopes={draft.scopes} terms={draft} errors={errors} onChange={set} />
      )}
      <TextInput
        type="date"
        label={t('expiresOn')}
        description={t('expiresText')}
        min={today}
        {...text('expiresOn')}
        error={errors['expiresAt']}
      />
    </FormDialog>
  )
}
