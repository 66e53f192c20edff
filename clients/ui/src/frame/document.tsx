import { ColorSchemeScript, mantineHtmlProps } from '@mantine/core'
import { NextIntlClientProvider } from 'next-intl'
import { getLocale } from 'next-intl/server'
import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import type { Locale } from '../locale/locales.ts'
import { regionalLocale } from '../locale/regional-locale.ts'
import type { Place } from '../server/request-place.ts'
import { UiProvider } from '../theme/ui-provider.tsx'

/** The colour of everything that is no clinic's. */
const PLATFORM_COLOR = '#3b5bdb'

/** The document every page of an app lives in: language, theme in the clinic's colour, words. */
export async function Document({ place, children }: { place: Place; children: ReactNode }) {
  const language = (await getLocale()) as Locale
  const locale = regionalLocale(language, (await headers()).get('accept-language'))
  return (
    <html lang={language} {...mantineHtmlProps}>
      <head>
        <ColorSchemeScript defaultColorScheme="auto" nonce={place.nonce} />
      </head>
      <body>
        <NextIntlClientProvider locale={locale} timeZone={place.organization?.timezone ?? 'UTC'}>
          <UiProvider brandColor={place.organization?.branding.brandColor ?? PLATFORM_COLOR} nonce={place.nonce}>
            {children}
          </UiProvider>
        </NextIntlClientProvider>
      </body>
    </html>
  )
}
