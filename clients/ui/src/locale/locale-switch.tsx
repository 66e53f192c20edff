'use client'
import { SegmentedControl } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import { LOCALE_COOKIE, LOCALES } from './locales.ts'
import { useLanguage } from './use-language.ts'

const NAMES = { en: 'English', ro: 'Română', es: 'Español' }
const A_YEAR = 365 * 24 * 60 * 60

/** The language of the pages, remembered on this browser. */
export function LocaleSwitch() {
  const t = useTranslations('ui.locale')
  const locale = useLanguage()
  const router = useRouter()
  const [isPending, begin] = useTransition()
  return (
    <SegmentedControl
      fullWidth
      size="xs"
      aria-label={t('label')}
      disabled={isPending}
      data={LOCALES.map((value) => ({ value, label: NAMES[value] }))}
      value={locale}
      onChange={(value) => {
        document.cookie = `${LOCALE_COOKIE}=${value}; Path=/; Max-Age=${A_YEAR}; SameSite=Lax`
        begin(() => router.refresh())
      }}
    />
  )
}
