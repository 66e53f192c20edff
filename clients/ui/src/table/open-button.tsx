import { Anchor } from '@mantine/core'
import type { ReactNode } from 'react'

/** What opens a row by keyboard, where there is no address to link to. */
export function OpenButton({ onOpen, children }: { onOpen: () => void; children: ReactNode }) {
  return (
    <Anchor component="button" type="button" size="sm" fw={550} c="inherit" ta="start" onClick={onOpen}>
      {children}
    </Anchor>
  )
}
