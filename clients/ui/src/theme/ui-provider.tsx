'use client'
import { MantineProvider } from '@mantine/core'
import { DatesProvider } from '@mantine/dates'
import { ModalsProvider } from '@mantine/modals'
import { Notifications } from '@mantine/notifications'
import 'dayjs/locale/es'
import 'dayjs/locale/ro'
import { useLocale } from 'next-intl'
import { useMemo, type ReactNode } from 'react'
import { cssVariables, themeOf } from './theme.ts'

type Props = { children: ReactNode; brandColor: string; nonce: string }

/** Theme, dates, dialogs and toasts around every page. */
export function UiProvider({ children, brandColor, nonce }: Props) {
  const locale = useLocale()
  const theme = useMemo(() => themeOf(brandColor), [brandColor])
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      defaultColorScheme="auto"
      getStyleNonce={() => nonce}
    >
      <DatesProvider settings={{ locale, firstDayOfWeek: 1 }}>
        <ModalsProvider>
          <Notifications position="bottom-right" />
          {children}
        </ModalsProvider>
      </DatesProvider>
    </MantineProvider>
  )
}
