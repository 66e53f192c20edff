'use client'
import { Select } from '@mantine/core'
import { useSession } from '@platform/ui/session/session-context.ts'
import { useTranslations } from 'next-intl'
import { useMembersQuery } from '../gql/hooks.ts'

type Props = { value: string; onChange: (principalId: string) => void }

/** One of the clinic's staff. Somebody who has left is known by the address of the page alone. */
export function WhoSelect({ value, onChange }: Props) {
  const t = useTranslations('clinic.admin.audit')
  const { can } = useSession()
  const [{ data }] = useMembersQuery({
    variables: { first: 100, after: null, filter: {} },
    pause: !can('members:read'),
  })
  const people = (data?.members.edges ?? []).flatMap(({ node: { human, email } }) =>
    human ? [{ value: human.id, label: human.displayName || email }] : [],
  )
  const isOther = value !== '' && !people.some((person) => person.value === value)
  return (
    <Select
      aria-label={t('who')}
      placeholder={t('anybody')}
      clearable
      searchable
      data={isOther ? [...people, { value, label: t('somebody') }] : people}
      value={value || null}
      onChange={(who) => onChange(who ?? '')}
    />
  )
}
