'use client'
import { Box, Menu, Text } from '@mantine/core'
import { LogOutIcon, MonitorSmartphoneIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { confirm } from '../feedback/confirm.ts'
import { LocaleSwitch } from '../locale/locale-switch.tsx'
import { useSession } from '../session/session-context.ts'
import { SchemeSwitch } from '../theme/scheme-switch.tsx'
import { UserButton } from './user-button.tsx'

/** Who is signed in, how their pages look, and the way out. Open from the start: it is loaded when it is asked for. */
export function OpenedUserMenu() {
  const t = useTranslations('ui')
  const { person, signOut } = useSession()
  const name = person?.displayName ?? ''

  const button = useRef<HTMLButtonElement>(null)
  // The button that was pressed is this one no more; closed, the menu leaves the focus where it began.
  useEffect(() => button.current?.focus({ preventScroll: true }), [])

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
    <Menu width={264} position="bottom-end" withinPortal keepMounted={false} defaultOpened>
      <Menu.Target>
        <UserButton ref={button} />
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
        <Menu.Item leftSection={<LogOutIcon size={16} aria-hidden />} onClick={() => void signOut()}>
          {t('session.signOut')}
        </Menu.Item>
        <Menu.Item leftSection={<MonitorSmartphoneIcon size={16} aria-hidden />} onClick={() => void everywhere()}>
          {t('session.everywhere')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
