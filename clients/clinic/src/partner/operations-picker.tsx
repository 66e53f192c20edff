'use client'
import { MultiSelect, Stack, Text } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { OperationOption } from './operation-option.tsx'
import { lackedBy, operationsFor } from './operation-to-publish.ts'
import { useOperationsToPublish } from './use-operations-to-publish.ts'

type Props = {
  /** The partner's name in the audience of operations. */
  slug: string
  /** What its keys allow. */
  scopes: readonly string[]
  value: readonly string[]
  error: string | undefined
  onChange: (operations: string[]) => void
}

/** Which operations a partner may run: of those there are, found by name or by what they do. */
export function OperationsPicker({ slug, scopes, value, error, onChange }: Props) {
  const t = useTranslations('clinic.admin.programs')
  const { operations, isMissing } = useOperationsToPublish()
  const byName = new Map(operationsFor(slug, operations).map((one) => [one.name, one]))
  // What was published before stays to be taken away, whether or not the gateway still serves it.
  const names = [...new Set([...byName.keys(), ...value])].toSorted()
  const lacking = value.flatMap((name) => {
    const operation = byName.get(name)
    const lacks = operation ? lackedBy(scopes, operation) : []
    return lacks.length > 0 ? [`${name} (${lacks.join(', ')})`] : []
  })
  const isFound = (name: string, search: string) => {
    const { doc = '', fields = [] } = byName.get(name) ?? {}
    return [name, doc, ...fields].join(' ').toLowerCase().includes(search.trim().toLowerCase())
  }
  return (
    <Stack gap={4}>
      <MultiSelect
        label={t('operations')}
        description={t(isMissing ? 'operationsMissing' : 'operationsText')}
        searchable
        clearable
        maxDropdownHeight={320}
        nothingFoundMessage={t('operationsNone')}
        data={names}
        filter={({ options, search }) => options.filter((one) => 'value' in one && isFound(one.value, search))}
        renderOption={({ option: { value: name }, checked = false }) => (
          <OperationOption name={name} operation={byName.get(name)} isChosen={checked} />
        )}
        value={[...value]}
        error={error}
        onChange={onChange}
      />
      {lacking.length > 0 && (
        <Text size="xs" c="dimmed" role="status">
          {t('operationsLack', { operations: lacking.join(', ') })}
        </Text>
      )}
    </Stack>
  )
}
