'use client'
import type { AppLink } from '@platform/ui/frame/app-link.ts'
import {
  IconHistory,
  IconPlugConnected,
  IconSettings,
  IconShieldLock,
  IconUsersGroup,
  IconWorld,
} from '@tabler/icons-react'
import { useTranslations } from 'next-intl'

/** Where the clinic is administered. */
export function useAdminLinks(): AppLink[] {
  const t = useTranslations('clinic.admin')
  const section = t('section')
  const links: AppLink[] = [
    { href: '/admin/settings', label: t('settings.nav'), icon: IconSettings, needs: ['organization:update'] },
    { href: '/admin/members', label: t('members.nav'), icon: IconUsersGroup, needs: ['members:read'] },
    { href: '/admin/roles', label: t('roles.nav'), icon: IconShieldLock, needs: ['roles:read'] },
    { href: '/admin/domains', label: t('domains.nav'), icon: IconWorld, needs: ['domains:manage'] },
    { href: '/admin/programs', label: t('programs.nav'), icon: IconPlugConnected, needs: ['service_accounts:manage'] },
    { href: '/admin/audit', label: t('audit.nav'), icon: IconHistory, needs: ['audit:read'] },
  ]
  return links.map((link) => ({ ...link, section }))
}
