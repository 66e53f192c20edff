'use client'
import { useFormatter, useTranslations } from 'next-intl'
import { useSpecialistNamesQuery } from '../gql/hooks.ts'

type Change = { field: string; before: string | null; after: string | null }

/** As the log writes a state, to the name the graph gives it. */
const STATUSES: Record<string, string> = { inprogress: 'IN_PROGRESS', noshow: 'NO_SHOW' }

/** The fields worth telling of, in the order in which they are told. The rest goes along with them. */
const FIELDS = [
  'status',
  'starts_at',
  'ends_at',
  'specialist_id',
  'patient_id',
  'overbook_reason',
  'cancel_reason',
  'rating',
  'rating_comment',
]

/** Says what changed about a visit in words: each line a field, its value before and after. */
export function useChangeText(zone: string) {
  const t = useTranslations('clinic.history')
  const visit = useTranslations('clinic.visit')
  const format = useFormatter()
  const [people] = useSpecialistNamesQuery()
  const nameOf = (id: string) => people.data?.specialists.edges.find(({ node }) => node.id === id)?.node.displayName

  function written(field: string, value: string | null): string {
    if (value === null) return '–'
    if (field === 'status') return visit(`statuses.${STATUSES[value] ?? value.toUpperCase()}`)
    if (field.endsWith('_at'))
      return format.dateTime(new Date(value), { dateStyle: 'medium', timeStyle: 'short', timeZone: zone })
    if (field === 'specialist_id') return nameOf(value) ?? t('somebody')
    return value
  }
  function line({ field, before, after }: Change): string {
    const name = t(`fields.${field}`)
    if (field === 'patient_id') return t('patientLinked')
    if (before === null) return `${name}: ${written(field, after)}`
    return `${name}: ${written(field, before)} → ${written(field, after)}`
  }
  return (changes: readonly Change[]): string[] => {
    const told = FIELDS.flatMap((field) => changes.find((change) => change.field === field) ?? [])
    return told.length > 0 ? told.map(line) : [t('otherwise')]
  }
}
