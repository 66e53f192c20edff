'use client'
import { Select, TextInput } from '@mantine/core'
import { useAct } from '@platform/ui/feedback/use-act.ts'
import { FormDialog } from '@platform/ui/form/form-dialog.tsx'
import { useDraft } from '@platform/ui/form/use-draft.ts'
import { useTranslations } from 'next-intl'
import type { DomainApp } from '../gql/graphql.ts'
import { useAddDomainMutation } from '../gql/hooks.ts'

const APPS: readonly DomainApp[] = ['PORTAL', 'CLINIC']

/** A host name to be proven. */
export function AddDomainDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations('clinic.admin.domains')
  const { act, isBusy } = useAct()
  const [, add] = useAddDomainMutation()
  const { draft, setErrors, text, choice } = useDraft({ host: '', app: 'PORTAL' as DomainApp })

  async function submit() {
    const { isDone, fields } = await act(add({ input: draft }), { done: t('added', { host: draft.host }) })
    setErrors(fields)
    if (isDone) onClose()
  }

  return (
    <FormDialog title={t('add')} submit={t('add')} isBusy={isBusy} onClose={onClose} onSubmit={submit}>
      <TextInput
        label={t('host')}
        description={t('hostText')}
        required
        data-autofocus
        spellCheck={false}
        autoCapitalize="none"
        {...text('host')}
      />
      <Select
        label={t('app')}
        allowDeselect={false}
        data={APPS.map((value) => ({ value, label: t(`apps.${value}`) }))}
        {...choice('app')}
      />
    </FormDialog>
  )
}
