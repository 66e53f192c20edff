'use client'
import { useLocale } from 'next-intl'

type Region = { country: string; region: string | null }

/** Names a country, and its part, in the reader's language. */
export function useRegionName() {
  const locale = useLocale()
  const names = new Intl.DisplayNames([locale], { type: 'region' })
  return ({ country, region }: Region) => [names.of(country) ?? country, region].filter(Boolean).join(' · ')
}
