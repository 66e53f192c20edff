'use client'
import { SimpleGrid, TextInput } from '@mantine/core'
import { useAct } from '@platform/ui/feedback/use-act.ts'
import { FormDrawer } from '@platform/ui/form/form-drawer.tsx'
import { useDraft } from '@platform/ui/form/use-draft.ts'
import { useTranslations } from 'next-intl'
import { useClinicClock } from '#clock/use-clinic-clock.ts'
import { ZoneSelect } from '#clock/zone-select.tsx'
import { slugOf } from '#setup/slug-of.ts'
import type { LocationRowFragment } from '../gql/graphql.ts'
import { useCreateLocationMutation, useUpdateLocationMutation } from '../gql/hooks.ts'

type Props = {
  /** Which to change; a new one when left out. */
  location?: LocationRowFragment
  onClose: () => void
  onSaved: (id: string) => void
}

/** A place where the clinic works: what it is called and where it is. */
export function LocationForm({ location, onClose, onSaved }: Props) {
  const t = useTranslations('clinic.locations')
  const { zone } = useClinicClock()
  const { act, isBusy } = useAct()
  const [, create] = useCreateLocationMutation()
  const [, update] = useUpdateLocationMutation()
  const { draft, set, setErrors, text, choice } = useDraft({
    name: location?.name ?? '',
    slug: location?.slug ?? '',
    timezone: location?.timezone ?? zone,
    addressLine: location?.addressLine ?? '',
    city: location?.city ?? '',
    postalCode: location?.postalCode ?? '',
    country: location?.country ?? '',
    phone: location?.phone ?? '',
  })

  async function submit() {
    const { name, slug, timezone, ...rest } = draft
    const known = Object.fromEntries(Object.entries(rest).map(([field, value]) => [field, value || null]))
    const input = { name, slug, timezone, ...known }
    const { isDone, fields, data } = location
      ? await act(update({ input: { ...input, locationId: location.id, version: location.version } }), {
          done: t('saved'),
        })
      : await act(create({ input }), { done: t('added') })
    setErrors(fields)
    const answer = data && ('createLocation' in data ? data.createLocation : data.updateLocation)
    if (isDone && answer?.location) onSaved(answer.location.id)
  }

  return (
    <FormDrawer
      title={t(location ? 'edit' : 'add')}
      submit={t(location ? 'save' : 'add')}
      isBusy={isBusy}
      onClose={onClose}
      onSubmit={submit}
    >
      <TextInput
        label={t('name')}
        required
        maxLength={120}
        data-autofocus
        {...text('name')}
        onChange={(event) => {
          const name = event.currentTarget.value
          set({ name, ...(!location && draft.slug === slugOf(draft.name) ? { slug: slugOf(name) } : {}) })
        }}
      />
      <TextInput label={t('slug')} description={t('slugText')} required maxLength={60} {...text('slug')} />
      <TextInput label={t('street')} maxLength={200} {...text('addressLine')} />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput label={t('postalCode')} maxLength={20} {...text('postalCode')} />
        <TextInput label={t('city')} maxLength={100} {...text('city')} />
        <TextInput label={t('country')} maxLength={100} {...text('country')} />
        <TextInput type="tel" label={t('phone')} placeholder="+40…" {...text('phone')} />
      </SimpleGrid>
      <ZoneSelect label={t('timezone')} description={t('timezoneText')} {...choice('timezone')} />
    </FormDrawer>
  )
}
