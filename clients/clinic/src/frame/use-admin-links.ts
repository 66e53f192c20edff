'use client'
import type { AppLink } from '@platform/ui/frame/app-link.ts'
import { GlobeIcon, HistoryIcon, PlugIcon, SettingsIcon, ShieldLockIcon, UsersRoundIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'

/** Where the clinic is administered. */
export function useAdminLinks(): AppLink[] {
  const t = useTranslations('clinic.admin')
  const section = t('section')
  const links: AppLink[] = [
    { href: '/admin/settings', label: t('settings.nav'), icon: SettingsIcon, needs: ['organization:update'] },
    { href: '/admin/members', label: t('members.nav'), icon: UsersRoundIcon, needs: ['members:read'] },
    { href: '/admin/roles', label: t('roles.nav'), icon: ShieldLockIcon, needs: ['roles:read'] },
    { href: '/admin/domains', label: t('domains.nav'), icon: GlobeIcon, needs: ['domains:manage'] },
    { href: '/admin/programs', label: t('programs.nav'), icon: PlugIcon, needs: ['service_accounts:manage'] },
    { href: '/admin/audit', label: t('audit.nav'), icon: HistoryIcon, needs: ['audit:read'] },
  ]
  return links.map((link) => ({ ...link, section }))
}
