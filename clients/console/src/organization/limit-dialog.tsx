'use client'
import { NumberInput } from '@mantine/core'
import { useAct } from '@platform/ui/feedback/use-act.ts'
import { FormDialog } from '@platform/ui/form/form-dialog.tsx'
import { useDraft } from '@platform/ui/form/use-draft.ts'
import { useTranslations } from 'next-intl'
import { useOverrideOrganizationLimitMutation } from '../gql/hooks.ts'
import { useKeyWords } from './use-key-words.ts'

type Props = { organizationId: string; limit: { key: string; maximum: number }; onClose: () => void }

/** Sets a limit by hand. */
export function LimitDialog({ organizationId, limit: { key, maximum }, onClose }: Props) {
  const t = useTranslations('console.plan')
  const name = useKeyWords().limit(key)
  const { act, isBusy } = useAct()
  const [, override] = useOverrideOrganizationLimitMutation()
  const { draft, set, errors, setErrors } = useDraft({ maximum })

  async function submit() {
    const input = { organizationId, key, maximum: draft.maximum }
    const { isDone, fields } = await act(override({ input }), { done: t('overridden', { name }) })
    setErrors(fields)
    if (isDone) onClose()
  }

  return (
    <FormDialog title={name} submit={t('setByHand')} isBusy={isBusy} onClose={onClose} onSubmit={submit}>
      <NumberInput
        label={t('maximum')}
        description={t('maximumText')}
        required
        min={0}
        max={1_000_000}
        allowDecimal={false}
        data-autofocus
        value={draft.maximum}
        error={errors['maximum']}
        onChange={(value) => set({ maximum: Number(value) })}
      />
    </FormDialog>
  )
}
