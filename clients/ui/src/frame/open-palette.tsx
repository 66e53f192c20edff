'use client'
import { Button, Kbd } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { SearchIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import dynamic from 'next/dynamic'
import { useState } from 'react'
import type { AppLink } from './app-link.ts'

const CommandPalette = dynamic(() => import('./command-palette.tsx').then((module) => module.CommandPalette), {
  ssr: false,
})

/** ⌘K or Ctrl+K, or a press of the button: everything of the app by name. */
export function OpenPalette({ links }: { links: readonly AppLink[] }) {
  const t = useTranslations('ui.frame')
  const [isAsked, setAsked] = useState(false)
  // Once it is there it listens for its keys itself.
  useHotkeys([['mod+K', () => setAsked(true)]])
  const open = async () => {
    if (isAsked) (await import('@mantine/spotlight')).spotlight.open()
    setAsked(true)
  }
  return (
    <>
      <Button
        variant="default"
        leftSection={<SearchIcon size={16} aria-hidden />}
        rightSection={<Kbd size="xs">⌘K</Kbd>}
        onClick={() => void open()}
        visibleFrom="sm"
      >
        {t('go')}
      </Button>
      {isAsked && <CommandPalette links={links} />}
    </>
  )
}
