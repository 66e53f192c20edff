'use client'
import { Text, TextInput } from '@mantine/core'
import { useAct } from '@platform/ui/feedback/use-act.ts'
import { FormDialog } from '@platform/ui/form/form-dialog.tsx'
import { useDraft } from '@platform/ui/form/use-draft.ts'
import { useTranslations } from 'next-intl'
import { useClinicClock } from '#clock/use-clinic-clock.ts'
import { endOfDay } from '#service-account/end-of-day.ts'
import { useRegisterApiKeyMutation } from '../gql/hooks.ts'
import { ExpiryField } from './expiry-field.tsx'

type Props = { accountId: string; onClose: () => void; onDone: () => void }

/** Lets in a key that its user made: the clinic never holds it. */
export function RegisterKeyDialog({ accountId, onClose, onDone }: Props) {
  const t = useTranslations('clinic.admin.keys')
  const { zone } = useClinicClock()
  const { act, isBusy } = useAct()
  const [, register] = useRegisterApiKeyMutation()
  const { draft, set, errors, setErrors, text } = useDraft({ label: '', fingerprint: '', lastDay: '' })

  async function submit() {
    const { lastDay, ...key } = draft
    const input = {
      serviceAccountId: accountId,
      ...key,
      ...(lastDay ? { expiresAt: endOfDay(lastDay, zone) } : {}),
    }
    const { isDone, fields } = await act(register({ input }), { done: t('registered', { label: key.label }) })
    setErrors({ ...fields, lastDay: fields['expiresAt'] ?? fields['serviceAccountId'] ?? '' })
    if (!isDone) return
    onClose()
    onDone()
  }

  return (
    <FormDialog title={t('register')} submit={t('register')} isBusy={isBusy} onClose={onClose} onSubmit={submit}>
      <Text size="sm">{t('registerText')}</Text>
      <TextInput label={t('label')} required maxLength={40} data-autofocus {...text('label')} />
      <TextInput
        label={t('fingerprint')}
        description={t('fingerprintText')}
        required
        spellCheck={false}
        {...text('fingerprint')}
      />
      <ExpiryField value={draft.lastDay} error={errors['lastDay']} onChange={(lastDay) => set({ lastDay })} />
    </FormDialog>
  )
}
