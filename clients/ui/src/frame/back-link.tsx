import { Anchor, Group } from '@mantine/core'
import { ArrowLeftIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Link } from './link.tsx'

/** From one thing to the list it is in. */
export function BackLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Anchor component={Link} href={href} size="sm" className="no-print">
      <Group gap={6}>
        <ArrowLeftIcon size={16} aria-hidden />
        {children}
      </Group>
    </Anchor>
  )
}
