import { Avatar, Group } from '@mantine/core'
import type { ReactNode } from 'react'

type Props = { name: string; radius?: 'md' | 'xl'; children: ReactNode }

/** The cell that says whose row it is, with their initials before it. */
export function NamedRow({ name, radius = 'xl', children }: Props) {
  return (
    <Group gap="sm" wrap="nowrap">
      <Avatar name={name} color="brand" variant="light" radius={radius} size={34} alt="" />
      {children}
    </Group>
  )
}
