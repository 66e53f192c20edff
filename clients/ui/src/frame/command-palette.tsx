'use client'
import { Spotlight, spotlight } from '@mantine/spotlight'
import { LogOutIcon, SearchIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { useSession } from '../session/session-context.ts'
import type { AppLink } from './app-link.ts'

/** Every page and act of the app, by the beginning of its name. Open from the start: it is loaded when it is asked for. */
export function CommandPalette({ links }: { links: readonly AppLink[] }) {
  const t = useTranslations('ui')
  const router = useRouter()
  const { signOut } = useSession()
  useEffect(() => spotlight.open(), [])
  const pages = links.map(({ href, label, section, icon: Icon }) => ({
    id: href,
    label,
    ...(section ? { description: section } : {}),
    leftSection: <Icon size={20} strokeWidth={1.6} aria-hidden />,
    onClick: () => router.push(href),
  }))
  const leave = {
    id: 'sign-out',
    label: t('session.signOut'),
    leftSection: <LogOutIcon size={20} strokeWidth={1.6} aria-hidden />,
    onClick: () => void signOut(),
  }
  return (
    <Spotlight
      shortcut={['mod + K']}
      actions={[...pages, leave]}
      nothingFound={t('palette.nothing')}
      highlightQuery
      limit={12}
      searchProps={{
        leftSection: <SearchIcon size={20} aria-hidden />,
        placeholder: t('palette.placeholder'),
        'aria-label': t('palette.placeholder'),
      }}
    />
  )
}
