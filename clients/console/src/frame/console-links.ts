'use client'
import type { AppLink } from '@platform/ui/frame/app-link.ts'
import {
  ActivityIcon,
  Building2Icon,
  HistoryIcon,
  LayersIcon,
  ShieldAlertIcon,
  ShieldCheckIcon,
  UsersIcon,
  WebhookIcon,
} from 'lucide-react'
import { useTranslations } from 'next-intl'

/** The pages of this app, and whom they are for. A new screen adds its line. */
export function useConsoleLinks(): AppLink[] {
  const t = useTranslations('console')
  const registry = ['platform:organizations.manage', 'platform:cross_org_lookup']
  const system = ['platform:system.read']
  return [
    {
      href: '/organizations',
      label: t('organizations.nav'),
      icon: Building2Icon,
      needs: registry,
      section: t('sections.clinics'),
    },
    {
      href: '/people',
      label: t('people.nav'),
      icon: UsersIcon,
      needs: ['platform:principals.manage', 'platform:cross_org_lookup'],
      section: t('sections.clinics'),
    },
    {
      href: '/security',
      label: t('security.nav'),
      icon: ShieldAlertIcon,
      needs: ['platform:audit.full'],
      section: t('sections.watch'),
    },
    {
      href: '/audit',
      label: t('audit.nav'),
      icon: HistoryIcon,
      needs: ['platform:audit.full'],
      section: t('sections.watch'),
    },
    {
      href: '/isolation',
      label: t('isolation.nav'),
      icon: ShieldCheckIcon,
      needs: system,
      section: t('sections.watch'),
    },
    {
      href: '/system',
      label: t('system.nav'),
      icon: ActivityIcon,
      needs: system,
      section: t('sections.system'),
    },
    { href: '/queues', label: t('queues.nav'), icon: LayersIcon, needs: system, section: t('sections.system') },
    {
      href: '/operations',
      label: t('operations.nav'),
      icon: WebhookIcon,
      needs: system,
      section: t('sections.system'),
    },
  ]
}
