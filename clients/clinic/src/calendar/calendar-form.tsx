'use client'
import { MultiSelect, SimpleGrid, Switch, Textarea, TextInput } from '@mantine/core'
import { FormDrawer } from '@platform/ui/form/form-drawer.tsx'
import { useDraft } from '@platform/ui/form/use-draft.ts'
import { useTranslations } from 'next-intl'
import { useClinicClock } from '#clock/use-clinic-clock.ts'
import { slugOf } from '#setup/slug-of.ts'
import { useSaving } from '#setup/use-saving.ts'
import type { CalendarRowFragment } from '../gql/graphql.ts'
import {
  useCalendarChoicesQuery,
  useCreateCalendarMutation,
  useRemoveCalendarMutation,
  useUpdateCalendarMutation,
} from '../gql/hooks.ts'
import { draftOf, inputOf } from './calendar-draft.ts'
import { HoursLinks } from './hours-links.tsx'
import { OffersEditor } from './offers-editor.tsx'
import { ReachFields } from './reach-fields.tsx'

type Props = { calendar?: CalendarRowFragment; isReadOnly: boolean; onClose: () => void; onStale: () => void }

/** A calendar: who books in it, how far ahead, what and with whom. */
export function CalendarForm({ calendar, isReadOnly, onClose, onStale }: Props) {
  const t = useTranslations('clinic.calendars')
  const { zone } = useClinicClock()
  const [, create] = useCreateCalendarMutation()
  const [, update] = useUpdateCalendarMutation()
  const [, remove] = useRemoveCalendarMutation()
  const [{ data }] = useCalendarChoicesQuery()
  const form = useDraft(() => draftOf(calendar, zone))
  const { draft, set, errors, setErrors, text, value, flag } = form
  const { save, saveOnceSure, isBusy } = useSaving({ onDone: onClose, onStale, setErrors })

  async function submit() {
    const input = inputOf(draft)
    if (!calendar) return save(create({ input }), t('added'))
    const { id: calendarId, version } = calendar
    return save(update({ input: { ...input, calendarId, version, isActive: draft.isActive } }), t('saved'))
  }
  const leave = ({ id: calendarId, name, version }: CalendarRowFragment) =>
    saveOnceSure(
      { title: t('removeTitle', { name }), text: t('removeText'), confirm: t('remove') },
      () => remove({ input: { calendarId, version } }),
      t('removed'),
    )

  return (
    <FormDrawer
      title={calendar?.name ?? t('add')}
      submit={t(calendar ? 'save' : 'add')}
      size="xl"
      isBusy={isBusy}
      isReadOnly={isReadOnly}
      onClose={onClose}
      onSubmit={submit}
      {...(calendar ? { removal: { label: t('remove'), onRemove: () => leave(calendar) } } : {})}
    >
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput
          label={t('name')}
          description={t('nameText')}
          required
          maxLength={120}
          data-autofocus
          {...text('name')}
          onChange={(event) => {
            const name = event.currentTarget.value
            // Until somebody writes another, the address follows the name of a calendar that is not there yet.
            set({ name, ...(!calendar && draft.slug === slugOf(draft.name) ? { slug: slugOf(name) } : {}) })
          }}
        />
        <TextInput label={t('slug')} description={t('slugText')} required maxLength={60} {...text('slug')} />
      </SimpleGrid>
      <Textarea
        label={t('description')}
        description={t('descriptionText')}
        autosize
        minRows={2}
        maxLength={2000}
        {...text('description')}
      />
      {calendar && <Switch label={t('activeLabel')} description={t('activeText')} {...flag('isActive')} />}
      <ReachFields form={form} />
      <OffersEditor
        offers={draft.services}
        choices={data?.services.edges.map(({ node }) => node) ?? []}
        errors={errors}
        onChange={(services) => set({ services })}
      />
      <MultiSelect
        label={t('specialists')}
        searchable
        data={data?.specialists.edges.map(({ node }) => ({ value: node.id, label: node.displayName })) ?? []}
        {...value('specialistIds')}
      />
      {calendar && <HoursLinks calendar={calendar} />}
    </FormDrawer>
  )
}
