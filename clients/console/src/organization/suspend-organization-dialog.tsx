'use client'
import { Text } from '@mantine/core'
import { useAct } from '@platform/ui/feedback/use-act.ts'
import { ReasonDialog } from '@platform/ui/form/reason-dialog.tsx'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { OrganizationRowFragment } from '../gql/graphql.ts'
import { useSuspendOrganizationMutation } from '../gql/hooks.ts'

type Props = { organization: OrganizationRowFragment; onClose: () => void }

/** Asks why a clinic is to be closed, for that is kept. */
export function SuspendOrganizationDialog({ organization: { id, name }, onClose }: Props) {
  const t = useTranslations('console.suspend')
  const words = useTranslations('console.organizations')
  const { act, isBusy } = useAct()
  const [, suspend] = useSuspendOrganizationMutation()
  const [error, setError] = useState('')

  async function submit(reason: string) {
    const input = { organizationId: id, reason }
    const { isDone, fields } = await act(suspend({ input }), { done: words('suspended', { name }) })
    setError(fields['reason'] ?? '')
    if (isDone) onClose()
  }

  return (
    <ReasonDialog
      title={t('title', { name })}
      label={t('reason')}
      description={t('reasonText')}
      submit={t('submit')}
      isBusy={isBusy}
      error={error}
      onClose={onClose}
      onSubmit={submit}
    >
      <Text size="sm">{t('text')}</Text>
    </ReasonDialog>
  )
}
