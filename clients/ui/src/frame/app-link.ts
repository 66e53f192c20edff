import type { Icon } from '@tabler/icons-react'

/** An entry of an app's navigation and of its command palette. */
export type AppLink = {
  href: string
  label: string
  icon: Icon
  /** Shown to those who hold one of these permissions; to everybody when left out. The server decides all the same. */
  needs?: readonly string[]
}

export const isCurrent = (path: string, href: string) =>
  href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`)
