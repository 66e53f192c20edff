'use client'
import { Text } from '@mantine/core'
import { useAct } from '@platform/ui/feedback/use-act.ts'
import { ReasonDialog } from '@platform/ui/form/reason-dialog.tsx'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { PrincipalRowFragment } from '../gql/graphql.ts'
import { useBlockPrincipalMutation } from '../gql/hooks.ts'

type Props = { principal: PrincipalRowFragment; onClose: () => void }

/** Asks why somebody is to be barred: the next colleague and the audit log want to know. */
export function BlockPrincipalDialog({ principal: { id, displayName: name, kind, version }, onClose }: Props) {
  const t = useTranslations('console.people')
  const { act, isBusy } = useAct()
  const [, block] = useBlockPrincipalMutation()
  const [error, setError] = useState<string>()

  async function submit(reason: string) {
    const { isDone, fields } = await act(block({ input: { principalId: id, reason, version } }), {
      done: t('blocked', { name }),
    })
    setError(fields['reason'] ?? fields['principalId'] ?? fields['version'])
    if (isDone) onClose()
  }

  return (
    <ReasonDialog
      title={t('blockTitle', { name })}
      label={t('why')}
      submit={t('block')}
      isBusy={isBusy}
      error={error}
      onClose={onClose}
      onSubmit={submit}
    >
      <Text size="sm">{t(kind === 'HUMAN' ? 'blockHuman' : 'blockProgram')}</Text>
    </ReasonDialog>
  )
}
