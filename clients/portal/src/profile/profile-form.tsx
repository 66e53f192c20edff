'use client'
import { Button, Group, NativeSelect, Paper, SimpleGrid, Stack, TextInput, Title } from '@mantine/core'
import { useAct } from '@platform/ui/feedback/use-act.ts'
import { useTranslations } from 'next-intl'
import { useState, type FormEvent } from 'react'
import type { OwnProfileFragment, ProfileSex } from '../gql/graphql.ts'
import { useSaveProfileMutation } from '../gql/hooks.ts'
import { today } from '../slot/local-date.ts'
import { AllergyFields } from './allergy-fields.tsx'
import { draftOf, inputOf } from './profile-draft.ts'

type Props = { profile: OwnProfileFragment | null; onSaved: () => void }

const SEXES: readonly ProfileSex[] = ['FEMALE', 'MALE', 'OTHER', 'UNKNOWN']

/** The whole profile as one form. Clinics it is shared with see a change at once. */
export function ProfileForm({ profile, onSaved }: Props) {
  const t = useTranslations('portal.profile')
  const [draft, setDraft] = useState(() => draftOf(profile))
  const [fields, setFields] = useState<Record<string, string>>({})
  const [, saveProfile] = useSaveProfileMutation()
  const { act, isBusy } = useAct()
  const text = (name: 'givenName' | 'familyName' | 'birthDate') => ({
    label: t(name),
    value: draft[name],
    error: fields[name],
    onChange: (event: { currentTarget: HTMLInputElement }) => setDraft({ ...draft, [name]: event.currentTarget.value }),
  })

  async function submit(event: FormEvent) {
    event.preventDefault()
    const saved = await act(saveProfile({ input: inputOf(draft, profile?.version) }), { done: t('saved') })
    setFields(saved.fields)
    if (saved.isDone) onSaved()
  }

  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack>
        <Paper withBorder p="lg">
          <Title order={2} fz="md" mb="md">
            {t('person')}
          </Title>
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            <TextInput {...text('givenName')} required maxLength={100} autoComplete="given-name" />
            <TextInput {...text('familyName')} required maxLength={100} autoComplete="family-name" />
            <TextInput {...text('birthDate')} type="date" max={today()} autoComplete="bday" />
            <NativeSelect
              label={t('sex')}
              value={draft.sex ?? 'UNKNOWN'}
              data={SEXES.map((value) => ({ value, label: t(value) }))}
              onChange={(event) => setDraft({ ...draft, sex: event.currentTarget.value as ProfileSex })}
            />
          </SimpleGrid>
        </Paper>
        <Paper withBorder p="lg">
          <Title order={2} fz="md" mb="md">
            {t('nationalId')}
          </Title>
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            <NativeSelect
              label={t('country')}
              value={draft.country}
              data={['', 'RO', 'SV'].map((value) => ({ value, label: t(value === '' ? 'noNumber' : value) }))}
              onChange={(event) => setDraft({ ...draft, country: event.currentTarget.value })}
            />
            <TextInput
              label={t('number')}
              disabled={draft.country === ''}
              value={draft.country === '' ? '' : draft.number}
              error={fields['nationalId.number'] ?? fields['nationalId']}
              onChange={(event) => setDraft({ ...draft, number: event.currentTarget.value })}
            />
          </SimpleGrid>
        </Paper>
        <AllergyFields
          allergies={draft.allergies}
          fields={fields}
          onChange={(allergies) => setDraft({ ...draft, allergies })}
        />
        <Group justify="flex-end">
          <Button type="submit" loading={isBusy}>
            {t('save')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
