'use client'
import { Box, NavLink, Text } from '@mantine/core'
import { Link } from './link.tsx'
import { usePathname } from 'next/navigation'
import { useId } from 'react'
import { isCurrent, type AppLink } from './app-link.ts'

type Props = { title: string; links: readonly AppLink[]; onFollow: () => void }

/** Links of the menu that belong together, under their heading. */
export function MenuSection({ title, links, onFollow }: Props) {
  const path = usePathname()
  const heading = useId()
  return (
    <Box {...(title ? { role: 'group', 'aria-labelledby': heading, mt: 'md' } : {})}>
      {title && (
        <Text id={heading} size="xs" fw={600} c="dimmed" px="sm" pb={4}>
          {title}
        </Text>
      )}
      {links.map(({ href, label, icon: Icon }) => (
        <NavLink
          key={href}
          component={Link}
          href={href}
          label={<Text size="sm">{label}</Text>}
          leftSection={<Icon size={18} strokeWidth={1.6} aria-hidden />}
          active={isCurrent(path, href)}
          aria-current={isCurrent(path, href) ? 'page' : undefined}
          onClick={onFollow}
          style={{ borderRadius: 'var(--mantine-radius-md)', marginBottom: 2 }}
        />
      ))}
    </Box>
  )
}
