'use client'
import { ActionIcon, Menu } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useSession } from '@platform/ui/session/session-context.ts'
import { EllipsisIcon, PauseIcon, PlayIcon, UserCogIcon, UserMinusIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { MemberRowFragment as Member } from '../gql/graphql.ts'
import { ChangeRoleDialog } from './change-role-dialog.tsx'
import { useMemberActs } from './use-member-acts.ts'

type Props = { member: Member; onGone: () => void }

/** What can be done about a member. Nobody changes their own role. */
export function MemberMenu({ member, onGone }: Props) {
  const t = useTranslations('clinic.admin.members')
  const { person, can } = useSession()
  const [isChanging, { open, close }] = useDisclosure()
  const { suspend, reinstate, remove, isBusy } = useMemberActs(member, onGone)
  const { status, human, email } = member
  const isMe = human !== null && human?.id === person?.id
  return (
    <>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <ActionIcon variant="subtle" loading={isBusy} aria-label={t('actsOf', { name: human?.displayName ?? email })}>
            <EllipsisIcon size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {!isMe && can('roles:read') && (
            <Menu.Item leftSection={<UserCogIcon size={16} aria-hidden />} onClick={open}>
              {t('changeRole')}
            </Menu.Item>
          )}
          {status === 'ACTIVE' && (
            <Menu.Item leftSection={<PauseIcon size={16} aria-hidden />} onClick={suspend}>
              {t('suspend')}
            </Menu.Item>
          )}
          {status === 'SUSPENDED' && (
            <Menu.Item leftSection={<PlayIcon size={16} aria-hidden />} onClick={reinstate}>
              {t('reinstate')}
            </Menu.Item>
          )}
          <Menu.Item
            c="var(--mantine-color-error)"
            leftSection={<UserMinusIcon size={16} aria-hidden />}
            onClick={remove}
          >
            {t(status === 'INVITED' ? 'withdraw' : 'remove')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {isChanging && <ChangeRoleDialog member={member} onClose={close} />}
    </>
  )
}
