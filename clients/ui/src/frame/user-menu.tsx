'use client'
import { Avatar, Box, Menu, Text, UnstyledButton, VisuallyHidden } from '@mantine/core'
import { IconDevices, IconLogout } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { confirm } from '../feedback/confirm.tsx'
import { LocaleSwitch } from '../locale/locale-switch.tsx'
import { useSession } from '../session/session-context.ts'
import { SchemeSwitch } from '../theme/scheme-switch.tsx'

/** Who is signed in, how their pages look, and the way out. */
export function UserMenu() {
  const t = useTranslations('ui')
  const { person, signOut } = useSession()
  const name = person?.displayName ?? ''

  async function everywhere() {
    const isSure = await confirm({
      title: t('session.everywhere'),
      text: t('session.everywhereText'),
      confirm: t('session.everywhere'),
      cancel: t('cancel'),
      isDangerous: true,
    })
    if (isSure) await signOut({ everywhere: true })
  }

  return (
    <Menu width={264} position="bottom-end" withinPortal keepMounted={false}>
      <Menu.Target>
        <UnstyledButton>
          {/* Words within and no label: the initials are no part of the name that is spoken. */}
          <VisuallyHidden>{t('session.menu', { name })}</VisuallyHidden>
          <Avatar name={name} color="brand" variant="light" radius="xl" size={36} alt="" aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Box px="sm" py="xs">
          <Text size="sm" fw={600} truncate>
            {name}
          </Text>
          <Text size="xs" c="dimmed" truncate>
            {person?.email}
          </Text>
        </Box>
        <Menu.Divider />
        <Box px="xs" py={6}>
          <SchemeSwitch />
        </Box>
        <Box px="xs" py={6}>
          <LocaleSwitch />
        </Box>
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={16} aria-hidden />} onClick={() => void signOut()}>
          {t('session.signOut')}
        </Menu.Item>
        <Menu.Item leftSection={<IconDevices size={16} aria-hidden />} onClick={() => void everywhere()}>
          {t('session.everywhere')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
