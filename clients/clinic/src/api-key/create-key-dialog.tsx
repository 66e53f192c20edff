'use client'
import { Text } from '@mantine/core'
import { useAct } from '@platform/ui/feedback/use-act.ts'
import { FormDialog } from '@platform/ui/form/form-dialog.tsx'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useClinicClock } from '#clock/use-clinic-clock.ts'
import { endOfDay } from '#service-account/end-of-day.ts'
import { useCreateApiKeyMutation } from '../gql/hooks.ts'
import { ExpiryField } from './expiry-field.tsx'

type Props = { accountId: string; onClose: () => void; onIssued: (secret: string) => void }

/** Makes a key for a program. */
export function CreateKeyDialog({ accountId, onClose, onIssued }: Props) {
  const t = useTranslations('clinic.admin.keys')
  const { zone } = useClinicClock()
  const { act, isBusy } = useAct()
  const [, create] = useCreateApiKeyMutation()
  const [lastDay, setLastDay] = useState('')
  const [error, setError] = useState('')

  async function submit() {
    const input = { serviceAccountId: accountId, ...(lastDay ? { expiresAt: endOfDay(lastDay, zone) } : {}) }
    const { data, fields } = await act(create({ input }))
    setError(Object.values(fields)[0] ?? '')
    const issued = data?.createApiKey.issuedApiKey
    if (issued) onIssued(issued.secret)
  }

  return (
    <FormDialog title={t('create')} submit={t('make')} isBusy={isBusy} onClose={onClose} onSubmit={submit}>
      <Text size="sm">{t('createText')}</Text>
      <ExpiryField value={lastDay} error={error} onChange={setLastDay} />
    </FormDialog>
  )
}
