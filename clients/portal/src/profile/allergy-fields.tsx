'use client'
import { ActionIcon, Button, Group, NativeSelect, Paper, Stack, Text, TextInput, Title } from '@mantine/core'
import { PlusIcon, Trash2Icon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ProfileAllergyCriticality } from '../gql/graphql.ts'
import type { AllergyDraft } from './profile-draft.ts'

type Props = {
  allergies: readonly AllergyDraft[]
  fields: Record<string, string>
  onChange: (allergies: AllergyDraft[]) => void
}

const MOST = 50
const CRITICALITIES: readonly ProfileAllergyCriticality[] = ['LOW', 'HIGH', 'UNABLE_TO_ASSESS']

/** Allergies in one's own words: added, changed, taken away. */
export function AllergyFields({ allergies, fields, onChange }: Props) {
  const t = useTranslations('portal.profile')
  const change = (key: number, said: Partial<AllergyDraft>) =>
    onChange(allergies.map((allergy) => (allergy.key === key ? { ...allergy, ...said } : allergy)))
  function add() {
    const key = 1 + Math.max(-1, ...allergies.map((allergy) => allergy.key))
    const blank = { substance: '', criticality: 'LOW', reaction: null, codeSystem: null, code: null } as const
    onChange([...allergies, { ...blank, key }])
  }
  return (
    <Paper withBorder p="lg">
      <Title order={2} fz="md" mb="md">
        {t('allergies')}
      </Title>
      <Stack>
        {allergies.length === 0 && (
          <Text size="sm" c="dimmed">
            {t('noAllergies')}
          </Text>
        )}
        {allergies.map(({ key, substance, criticality, reaction }, at) => (
          <Group key={key} align="flex-end" gap="sm">
            <TextInput
              label={t('substance')}
              required
              maxLength={200}
              flex="1 1 160px"
              value={substance}
              error={fields[`allergies.${at}.substance`]}
              // Another word is another substance: the code that was picked is no longer its.
              onChange={(event) => change(key, { substance: event.currentTarget.value, codeSystem: null, code: null })}
            />
            <NativeSelect
              label={t('criticality')}
              flex="1 1 140px"
              value={criticality}
              data={CRITICALITIES.map((value) => ({ value, label: t(value) }))}
              onChange={(event) => change(key, { criticality: event.currentTarget.value as ProfileAllergyCriticality })}
            />
            <TextInput
              label={t('reaction')}
              flex="2 1 180px"
              value={reaction ?? ''}
              onChange={(event) => change(key, { reaction: event.currentTarget.value })}
            />
            <ActionIcon
              variant="default"
              size={36}
              aria-label={t('remove', { substance })}
              onClick={() => onChange(allergies.filter((allergy) => allergy.key !== key))}
            >
              <Trash2Icon size={16} aria-hidden />
            </ActionIcon>
          </Group>
        ))}
        <div>
          <Button
            variant="light"
            size="xs"
            leftSection={<PlusIcon size={14} aria-hidden />}
            disabled={allergies.length >= MOST}
            onClick={add}
          >
            {t('add')}
          </Button>
        </div>
      </Stack>
    </Paper>
  )
}
