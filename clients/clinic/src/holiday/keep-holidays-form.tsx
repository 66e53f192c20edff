'use client'
import { Select, TextInput } from '@mantine/core'
import { FormDrawer } from '@platform/ui/form/form-drawer.tsx'
import { useDraft } from '@platform/ui/form/use-draft.ts'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { useSaving } from '#setup/use-saving.ts'
import { useKeepHolidaysMutation } from '../gql/hooks.ts'
import { countries } from './countries.ts'

type Props = {
  /** '' is the whole clinic. */
  locationId: string
  place: string
  kept: { country: string; region: string | null } | undefined
  onClose: () => void
}

/** Chooses whose public holidays a place keeps. */
export function KeepHolidaysForm({ locationId, place, kept, onClose }: Props) {
  const t = useTranslations('clinic.holidays')
  const locale = useLocale()
  const [data] = useState(() => countries(locale))
  const [, keep] = useKeepHolidaysMutation()
  const { draft, setErrors, text, choice } = useDraft({ country: kept?.country ?? '', region: kept?.region ?? '' })
  const { save, isBusy } = useSaving({ onDone: onClose, setErrors })

  async function submit() {
    const { country, region } = draft
    const input = {
      locationId: locationId || null,
      country: country || null,
      region: country && region ? region.toUpperCase() : null,
    }
    await save(keep({ input }), t('saved'))
  }
  return (
    <FormDrawer
      title={t('changeOf', { place })}
      submit={t('save')}
      size="md"
      isBusy={isBusy}
      onClose={onClose}
      onSubmit={submit}
    >
      <Select
        label={t('country')}
        placeholder={t(locationId ? 'asClinic' : 'keepsNone')}
        clearable
        clearButtonProps={{ 'aria-label': t('noCountry') }}
        searchable
        data-autofocus
        data={data}
        {...choice('country')}
      />
      {draft.country && (
        <TextInput label={t('region')} description={t('regionText')} maxLength={10} {...text('region')} />
      )}
    </FormDrawer>
  )
}
