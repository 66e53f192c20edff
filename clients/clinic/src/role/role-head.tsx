'use client'
import { ActionIcon, Badge, Group, Menu, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { confirm } from '@platform/ui/feedback/confirm.ts'
import { useAct } from '@platform/ui/feedback/use-act.ts'
import { useSession } from '@platform/ui/session/session-context.ts'
import { EllipsisIcon, SquarePenIcon, Trash2Icon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { RoleColumnFragment as Role } from '../gql/graphql.ts'
import { useRemoveRoleMutation } from '../gql/hooks.ts'
import { RoleDialog } from './role-dialog.tsx'

/** The head of a role's column, with what can be done about the role as a whole. */
export function RoleHead({ role }: { role: Role }) {
  const t = useTranslations('clinic.admin.roles')
  const common = useTranslations('ui')
  const { can } = useSession()
  const { act, isBusy } = useAct()
  const [isEditing, { open, close }] = useDisclosure()
  const [, remove] = useRemoveRoleMutation()
  const { id: roleId, name, isSystem, baseRole } = role

  async function removeIt() {
    const isSure = await confirm({
      title: t('remove'),
      text: t('removeText', { name }),
      confirm: t('remove'),
      cancel: common('cancel'),
      isDangerous: true,
    })
    if (isSure) await act(remove({ input: { roleId } }), { done: t('removed', { name }), hasNoForm: true })
  }

  return (
    <>
      <Group gap={4} justify="center">
        <Text size="sm" fw={600} ta="center" style={{ overflowWrap: 'break-word', minWidth: 0 }}>
          {name}
        </Text>
        {can('roles:manage') && (
          <Menu position="bottom-end" withinPortal>
            <Menu.Target>
              <ActionIcon variant="subtle" size="sm" loading={isBusy} aria-label={t('actsOf', { name })}>
                <EllipsisIcon size={16} aria-hidden />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item leftSection={<SquarePenIcon size={16} aria-hidden />} onClick={open}>
                {t('edit')}
              </Menu.Item>
              {!isSystem && (
                <Menu.Item
                  c="var(--mantine-color-error)"
                  leftSection={<Trash2Icon size={16} aria-hidden />}
                  onClick={() => void removeIt()}
                >
                  {t('remove')}
                </Menu.Item>
              )}
            </Menu.Dropdown>
          </Menu>
        )}
      </Group>
      {!isSystem && (
        <Group justify="center" mt={4}>
          <Badge size="xs" variant="default" tt="none">
            {t(`bases.${baseRole}`)}
          </Badge>
        </Group>
      )}
      {isEditing && <RoleDialog role={role} onClose={close} />}
    </>
  )
}
