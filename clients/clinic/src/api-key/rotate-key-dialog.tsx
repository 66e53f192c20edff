'use client'
import { Select, Text } from '@mantine/core'
import { useAct } from '@platform/ui/feedback/use-act.ts'
import { FormDialog } from '@platform/ui/form/form-dialog.tsx'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { KeyRowFragment } from '../gql/graphql.ts'
import { useRotateApiKeyMutation } from '../gql/hooks.ts'

const OVERLAPS = [0, 60, 1440, 10_080, 43_200]

type Props = { apiKey: KeyRowFragment; onClose: () => void; onIssued: (secret: string) => void }

/** Makes a key in the place of another, which goes on working for a while. */
export function RotateKeyDialog({ apiKey: { id, prefix }, onClose, onIssued }: Props) {
  const t = useTranslations('clinic.admin.keys')
  const { act, isBusy } = useAct()
  const [, rotate] = useRotateApiKeyMutation()
  const [overlap, setOverlap] = useState(1440)
  const [error, setError] = useState('')

  async function submit() {
    const { data, fields } = await act(rotate({ input: { apiKeyId: id, overlapMinutes: overlap } }))
    setError(Object.values(fields)[0] ?? '')
    const issued = data?.rotateApiKey.issuedApiKey
    if (issued) onIssued(issued.secret)
  }

  return (
    <FormDialog
      title={t('rotateKey', { prefix })}
      submit={t('rotate')}
      isBusy={isBusy}
      onClose={onClose}
      onSubmit={submit}
    >
      <Text size="sm">{t('rotateText')}</Text>
      <Select
        label={t('overlap')}
        allowDeselect={false}
        data={OVERLAPS.map((minutes) => ({ value: String(minutes), label: t(`overlaps.${minutes}`) }))}
        value={String(overlap)}
        error={error}
        onChange={(minutes) => setOverlap(Number(minutes))}
      />
    </FormDialog>
  )
}
