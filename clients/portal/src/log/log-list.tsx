'use client'
import { Box } from '@mantine/core'
import type { ReactNode } from 'react'

/** The lines of a log. */
export const LogList = ({ children }: { children: ReactNode }) => (
  <Box component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
    {children}
  </Box>
)
