'use client'
import { MantineProvider } from '@mantine/core'
import { useMemo, type ReactNode } from 'react'
import { ConfirmHost } from '../feedback/confirm-host.tsx'
import { ToastHost } from '../feedback/toast-host.tsx'
import { cssVariables, themeOf } from './theme.ts'
import { usePrintInLight } from './use-print-in-light.ts'

type Props = { children: ReactNode; brandColor: string; nonce: string }

/** Theme, questions and toasts around every page. */
export function UiProvider({ children, brandColor, nonce }: Props) {
  const theme = useMemo(() => themeOf(brandColor), [brandColor])
  usePrintInLight()
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      defaultColorScheme="auto"
      getStyleNonce={() => nonce}
    >
      {children}
      <ConfirmHost />
      <ToastHost />
    </MantineProvider>
  )
}
