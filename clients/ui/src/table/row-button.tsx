'use client'
import { Anchor, Text } from '@mantine/core'
import type { ReactNode } from 'react'

/** The name of a row that opens beside its table: what the keyboard opens it by, and a line about it. */
export function RowButton({
  onClick,
  about,
  children,
}: {
  onClick: () => void
  about?: ReactNode
  children: ReactNode
}) {
  return (
    <>
      <Anchor
        component="button"
        type="button"
        size="sm"
        fw={550}
        c="inherit"
        ta="start"
        onClick={(event) => {
          event.stopPropagation()
          onClick()
        }}
      >
        {children}
      </Anchor>
      {about && (
        <Text size="xs" c="dimmed">
          {about}
        </Text>
      )}
    </>
  )
}
