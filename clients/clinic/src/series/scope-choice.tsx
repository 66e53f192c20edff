'use client'
import { Radio, Stack } from '@mantine/core'
import { useTranslations } from 'next-intl'
import type { SeriesScope } from '../gql/graphql.ts'

const SCOPES: readonly SeriesScope[] = ['THIS', 'FOLLOWING', 'ALL']

/** How much of a series a change is about. */
export function ScopeChoice({ scope, onChange }: { scope: SeriesScope; onChange: (scope: SeriesScope) => void }) {
  const t = useTranslations('clinic.series')
  return (
    <Radio.Group
      label={t('scope')}
      value={scope}
      onChange={(next) => onChange(SCOPES.find((one) => one === next) ?? 'THIS')}
    >
      <Stack gap="xs" mt="xs">
        {SCOPES.map((value) => (
          <Radio key={value} value={value} label={t(`scopes.${value}`)} />
        ))}
      </Stack>
    </Radio.Group>
  )
}
