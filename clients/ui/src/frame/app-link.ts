import type { LucideIcon } from 'lucide-react'

/** An entry of an app's navigation and of its command palette. */
export type AppLink = {
  href: string
  label: string
  icon: LucideIcon
  /** Shown to those who hold one of these permissions; to everybody when left out. The server decides all the same. */
  needs?: readonly string[]
  /** The heading it stands under in the menu; in front of them all when left out. */
  section?: string
}

/** The same links by section, in the order in which sections first come up; '' is under none. */
export function bySection(links: readonly AppLink[]): [section: string, links: AppLink[]][] {
  const sections = new Map<string, AppLink[]>([['', []]])
  for (const link of links) sections.set(link.section ?? '', [...(sections.get(link.section ?? '') ?? []), link])
  return [...sections].filter(([, some]) => some.length > 0)
}

export const isCurrent = (path: string, href: string) =>
  href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`)
