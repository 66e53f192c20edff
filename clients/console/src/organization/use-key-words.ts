'use client'
import { useTranslations } from 'next-intl'

/** Limits and features in words; one that came after these words shows by its key. */
export function useKeyWords() {
  const t = useTranslations('console.keys')
  const word = (kind: 'limits' | 'features', key: string) => (t.has(`${kind}.${key}`) ? t(`${kind}.${key}`) : key)
  return { limit: (key: string) => word('limits', key), feature: (key: string) => word('features', key) }
}
