'use client'
import { MultiSelect } from '@mantine/core'
import { useSession } from '@platform/ui/session/session-context.ts'
import { useTranslations } from 'next-intl'

type Props = { value: readonly string[]; error: string | undefined; onChange: (scopes: string[]) => void }

/** What keys are to allow: of what one holds oneself, all but the making of keys. */
export function ScopePicker({ value, error, onChange }: Props) {
  const t = useTranslations('clinic.admin.programs')
  const roles = useTranslations('clinic.admin.roles')
  const { permissions } = useSession()
  const codes = [...new Set([...permissions, ...value])].filter((code) => code !== 'service_accounts:manage')
  return (
    <MultiSelect
      label={t('scopes')}
      description={t('scopesText')}
      required
      searchable
      hidePickedOptions
      data={codes.toSorted()}
      renderOption={({ option: { value: code } }) =>
        roles.has(`permissions.${code}`) ? `${code} · ${roles(`permissions.${code}`)}` : code
      }
      value={[...value]}
      error={error}
      onChange={onChange}
    />
  )
}
