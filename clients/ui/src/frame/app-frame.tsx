'use client'
import { AppShell, Burger, Group } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useTranslations } from 'next-intl'
import dynamic from 'next/dynamic'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'
import { useSession } from '../session/session-context.ts'
import { bySection, isCurrent, type AppLink } from './app-link.ts'
import { BrandMark } from './brand-mark.tsx'
import { MenuSection } from './menu-section.tsx'
import { NotAllowed } from './not-allowed.tsx'
import { OpenPalette } from './open-palette.tsx'
import { UserMenu } from './user-menu.tsx'

/** Few belong to more than one clinic. */
const OrganizationSwitcher = dynamic(
  () => import('./organization-switcher.tsx').then((module) => module.OrganizationSwitcher),
  { ssr: false },
)

type Props = {
  brand: { name: string; logoUrl: string | null; about?: string }
  links: readonly AppLink[]
  children: ReactNode
}

/** The frame around every page of somebody signed in: where they are, where they can go, who they are. */
export function AppFrame({ brand, links, children }: Props) {
  const t = useTranslations('ui.frame')
  const { can, place, memberships } = useSession()
  const isOfSeveral = memberships.filter(({ status }) => status === 'ACTIVE').length > 1
  const [isOpen, { toggle, close }] = useDisclosure()
  const isOpenTo = ({ needs }: AppLink) => !needs || needs.some(can)
  const shown = links.filter(isOpenTo)
  const path = usePathname()
  const here = links.find(({ href }) => isCurrent(path, href))

  return (
    <AppShell
      header={{ height: 60 }}
      navbar={{ width: 248, breakpoint: 'sm', collapsed: { mobile: !isOpen } }}
      padding={{ base: 'md', md: 'xl' }}
    >
      <a className="skip-link" href="#main">
        {t('skip')}
      </a>
      <AppShell.Header>
        <Group h="100%" px="md" justify="space-between" wrap="nowrap" gap="sm">
          <Group wrap="nowrap" gap="sm" miw={0}>
            <Burger opened={isOpen} onClick={toggle} hiddenFrom="sm" size="sm" aria-label={t('menu')} />
            <BrandMark {...brand} />
          </Group>
          <Group wrap="nowrap" gap="xs">
            <OpenPalette links={shown} />
            <UserMenu />
          </Group>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="sm" aria-label={t('menu')}>
        <AppShell.Section grow style={{ overflowY: 'auto' }}>
          {bySection(shown).map(([section, some]) => (
            <MenuSection key={section} title={section} links={some} onFollow={close} />
          ))}
        </AppShell.Section>
        <AppShell.Section>{isOfSeveral && place.app !== 'console' && <OrganizationSwitcher />}</AppShell.Section>
      </AppShell.Navbar>
      <AppShell.Main id="main" tabIndex={-1}>
        <div style={{ maxWidth: 1200, marginInline: 'auto' }}>
          {here && !isOpenTo(here) ? <NotAllowed /> : children}
        </div>
      </AppShell.Main>
    </AppShell>
  )
}
