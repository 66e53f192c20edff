'use client'
import { TextInput, Textarea } from '@mantine/core'
import { FormDrawer } from '@platform/ui/form/form-drawer.tsx'
import { useDraft } from '@platform/ui/form/use-draft.ts'
import { useTranslations } from 'next-intl'
import { useSaving } from '#setup/use-saving.ts'
import type { SpecialtyRowFragment } from '../gql/graphql.ts'
import { useCreateSpecialtyMutation, useRemoveSpecialtyMutation, useUpdateSpecialtyMutation } from '../gql/hooks.ts'

type Props = { specialty?: SpecialtyRowFragment; isReadOnly: boolean; onClose: () => void; onStale: () => void }

/** A field a clinic works in. */
export function SpecialtyForm({ specialty, isReadOnly, onClose, onStale }: Props) {
  const t = useTranslations('clinic.specialties')
  const [, create] = useCreateSpecialtyMutation()
  const [, update] = useUpdateSpecialtyMutation()
  const [, remove] = useRemoveSpecialtyMutation()
  const { draft, setErrors, text } = useDraft({
    name: specialty?.name ?? '',
    description: specialty?.description ?? '',
  })
  const { save, saveOnceSure, isBusy } = useSaving({ onDone: onClose, onStale, setErrors })

  async function submit() {
    const input = { name: draft.name, description: draft.description || null }
    if (!specialty) return save(create({ input }), t('added'))
    return save(update({ input: { ...input, specialtyId: specialty.id, version: specialty.version } }), t('saved'))
  }
  const leave = ({ id: specialtyId, name, version }: SpecialtyRowFragment) =>
    saveOnceSure(
      { title: t('removeTitle', { name }), text: t('removeText'), confirm: t('remove') },
      () => remove({ input: { specialtyId, version } }),
      t('removed'),
    )

  return (
    <FormDrawer
      title={specialty?.name ?? t('add')}
      submit={t(specialty ? 'save' : 'add')}
      isBusy={isBusy}
      isReadOnly={isReadOnly}
      onClose={onClose}
      onSubmit={submit}
      {...(specialty ? { removal: { label: t('remove'), onRemove: () => leave(specialty) } } : {})}
    >
      <TextInput label={t('name')} required maxLength={120} data-autofocus {...text('name')} />
      <Textarea label={t('description')} autosize minRows={3} maxLength={2000} {...text('description')} />
    </FormDrawer>
  )
}
