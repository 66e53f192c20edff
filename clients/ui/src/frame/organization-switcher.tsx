'use client'
import { Menu, NavLink } from '@mantine/core'
import { CheckIcon, ChevronsUpDownIcon, HospitalIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useSession } from '../session/session-context.ts'
import { addressOfClinic } from './address-of-clinic.ts'

/** Leads to the same app of another clinic one belongs to: another address, with a session of its own. */
export function OrganizationSwitcher() {
  const t = useTranslations('ui.frame')
  const { memberships, organization, place } = useSession()
  const others = memberships.filter(({ status }) => status === 'ACTIVE')
  return (
    <Menu position="top-start" width={228}>
      <Menu.Target>
        <NavLink
          component="button"
          label={t('switch')}
          description={organization?.name}
          leftSection={<HospitalIcon size={18} strokeWidth={1.6} aria-hidden />}
          rightSection={<ChevronsUpDownIcon size={16} aria-hidden />}
        />
      </Menu.Target>
      <Menu.Dropdown>
        {others.map((membership) => {
          const isHere = membership.organization.id === organization?.id
          return (
            <Menu.Item
              key={membership.id}
              component="a"
              href={isHere ? '/' : addressOfClinic(membership.organization.slug, place)}
              rightSection={isHere ? <CheckIcon size={16} aria-label={t('here')} /> : undefined}
            >
              {membership.organization.name}
            </Menu.Item>
          )
        })}
      </Menu.Dropdown>
    </Menu>
  )
}
