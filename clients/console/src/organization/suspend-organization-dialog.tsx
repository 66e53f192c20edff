'use client'
import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core'
import { useAct } from '@platform/ui/feedback/use-act.ts'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { OrganizationRowFragment } from '../gql/graphql.ts'
import { useSuspendOrganizationMutation } from '../gql/hooks.ts'

type Props = { organization: OrganizationRowFragment; isOpen: boolean; onClose: () => void }

/** Asks why a clinic is to be closed, for that is kept. */
export function SuspendOrganizationDialog({ organization: { id, name }, isOpen, onClose }: Props) {
  const t = useTranslations('console.suspend')
  const words = useTranslations('console.organizations')
  const common = useTranslations('ui')
  const { act, isBusy } = useAct()
  const [, suspend] = useSuspendOrganizationMutation()
  const [reason, setReason] = useState('')
  const [error, setError] = useState('')

  async function submit() {
    const input = { organizationId: id, reason }
    const { isDone, fields } = await act(suspend({ input }), { done: words('suspended', { name }) })
    setError(fields['reason'] ?? '')
    if (!isDone) return
    setReason('')
    onClose()
  }

  return (
    <Modal opened={isOpen} onClose={onClose} title={t('title', { name })}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <Stack>
          <Text size="sm">{t('text')}</Text>
          <Textarea
            label={t('reason')}
            description={t('reasonText')}
            required
            autosize
            minRows={3}
            maxLength={500}
            data-autofocus
            value={reason}
            error={error}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {common('cancel')}
            </Button>
            <Button type="submit" color="red" loading={isBusy}>
              {t('submit')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
