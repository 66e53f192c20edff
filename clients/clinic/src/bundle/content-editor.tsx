'use client'
import { ActionIcon, Fieldset, Group, NumberInput, Select, Stack, Text } from '@mantine/core'
import { Trash2Icon } from 'lucide-react'
import { useTranslations } from 'next-intl'

/** So many of something. */
export type Content = { id: string; count: number }

type Props = {
  title: string
  /** What the number counts: visits, pieces. */
  counted: string
  choose: string
  choices: readonly { id: string; name: string }[]
  contents: readonly Content[]
  onChange: (contents: Content[]) => void
  error: string | undefined
}

/** What is in a bundle, of one kind: each at most once, with its number. */
export function ContentEditor({ title, counted, choose, choices, contents, onChange, error }: Props) {
  const t = useTranslations('clinic.bundles')
  const nameOf = (id: string) => choices.find((choice) => choice.id === id)?.name ?? ''
  const left = choices.filter(({ id }) => !contents.some((content) => content.id === id))
  return (
    <Fieldset legend={title}>
      <Stack gap="xs">
        {contents.map(({ id, count }) => (
          <Group key={id} wrap="nowrap" gap="sm">
            <NumberInput
              aria-label={`${counted}: ${nameOf(id)}`}
              w={90}
              min={1}
              max={1000}
              allowDecimal={false}
              value={count}
              onChange={(next) =>
                onChange(contents.map((content) => (content.id === id ? { id, count: Number(next) || 1 } : content)))
              }
            />
            <Text size="sm" style={{ flex: 1 }}>
              {nameOf(id)}
            </Text>
            <ActionIcon
              variant="subtle"
              color="gray"
              size={36}
              aria-label={t('takeOut', { name: nameOf(id) })}
              onClick={() => onChange(contents.filter((content) => content.id !== id))}
            >
              <Trash2Icon size={16} aria-hidden />
            </ActionIcon>
          </Group>
        ))}
        {left.length > 0 && (
          <Select
            aria-label={choose}
            placeholder={choose}
            searchable
            value={null}
            data={left.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(id) => {
              if (id) onChange([...contents, { id, count: 1 }])
            }}
          />
        )}
        {error && (
          <Text size="xs" c="var(--mantine-color-error)" role="alert">
            {error}
          </Text>
        )}
      </Stack>
    </Fieldset>
  )
}
