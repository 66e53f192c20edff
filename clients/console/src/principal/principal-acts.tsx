'use client'
import { Button, Group, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { confirm } from '@platform/ui/feedback/confirm.ts'
import { useAct } from '@platform/ui/feedback/use-act.ts'
import { useSession } from '@platform/ui/session/session-context.ts'
import { useTranslations } from 'next-intl'
import type { PrincipalRowFragment } from '../gql/graphql.ts'
import { useUnblockPrincipalMutation } from '../gql/hooks.ts'
import { BlockPrincipalDialog } from './block-principal-dialog.tsx'
import { BLOCK } from './principal-kinds.ts'

/** Bars somebody from everything, or lets them in again. Nobody bars themselves. */
export function PrincipalActs({ principal }: { principal: PrincipalRowFragment }) {
  const t = useTranslations('console.people')
  const common = useTranslations('ui')
  const { can, person } = useSession()
  const { act, isBusy } = useAct()
  const [, unblock] = useUnblockPrincipalMutation()
  const [isBlocking, { open, close }] = useDisclosure()
  const { id, displayName: name, status, version } = principal
  if (!can(BLOCK)) return null
  if (person?.id === id)
    return (
      <Text size="sm" c="dimmed">
        {t('yourself')}
      </Text>
    )

  async function letIn() {
    const isSure = await confirm({
      title: t('unblockTitle', { name }),
      text: t('unblockText'),
      confirm: t('unblock'),
      cancel: common('cancel'),
    })
    if (isSure) await act(unblock({ input: { principalId: id, version } }), { done: t('unblocked', { name }) })
  }

  return (
    <Group>
      {status === 'BLOCKED' ? (
        <Button variant="default" loading={isBusy} onClick={() => void letIn()}>
          {t('unblock')}
        </Button>
      ) : (
        <Button color="red" variant="light" onClick={open}>
          {t('block')}
        </Button>
      )}
      {isBlocking && <BlockPrincipalDialog principal={principal} onClose={close} />}
    </Group>
  )
}
