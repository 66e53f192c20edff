import { Text } from '@mantine/core'
import type { ReactNode } from 'react'

/** What a cell says, and below it, smaller, what goes with it. */
export function TwoLines({ children, below }: { children: ReactNode; below: ReactNode }) {
  return (
    <>
      <Text size="sm" component="div">
        {children}
      </Text>
      {below && (
        <Text size="xs" c="dimmed" component="div">
          {below}
        </Text>
      )}
    </>
  )
}
