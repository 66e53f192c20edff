'use client'
import { useTranslations } from 'next-intl'

/** A kind of record in words: `clinical.patients` is a patient. One without words goes by its own name. */
export function useEntityName() {
  const t = useTranslations('clinic.entities')
  return (entity: string) => {
    const key = entity.replace('.', '/')
    return t.has(key) ? t(key) : (entity.split('.')[1] ?? entity).replaceAll('_', ' ')
  }
}
