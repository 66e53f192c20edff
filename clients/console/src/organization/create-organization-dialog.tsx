'use client'
import { Button, Group, Loader, Modal, Select, SimpleGrid, Stack, TextInput } from '@mantine/core'
import { useAct } from '@platform/ui/feedback/use-act.ts'
import { COUNTRIES } from '@platform/ui/locale/countries.ts'
import { CLINIC_LANGUAGES, namedCodes } from '@platform/ui/locale/named-codes.ts'
import { CheckIcon } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { useCreateOrganizationMutation } from '../gql/hooks.ts'
import { slugOf } from './slug-of.ts'
import { useSlugCheck } from './use-slug-check.ts'

const EMPTY = { name: '', timezone: 'Europe/Bucharest', languageCode: 'ro', countryCode: 'RO', adminEmail: '' }

/** A new clinic: a draft, with whoever is to run it. */
export function CreateOrganizationDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const t = useTranslations('console.create')
  const words = useTranslations('console.organizations')
  const common = useTranslations('ui')
  const locale = useLocale()
  const { act, isBusy } = useAct()
  const [, create] = useCreateOrganizationMutation()
  const [values, setValues] = useState(EMPTY)
  // Null: follows the name.
  const [ownSlug, setOwnSlug] = useState<string | null>(null)
  const [errors, setErrors] = useState<Record<string, string>>({})
  const slug = ownSlug ?? slugOf(values.name)
  const check = useSlugCheck(slug)
  const set = (changes: Partial<typeof EMPTY>) => setValues((before) => ({ ...before, ...changes }))
  const slugError = check === 'taken' ? t('slugTaken') : check === 'misshapen' ? t('slugShape') : errors['slug']

  async function submit() {
    const done = words('createdToast', { name: values.name })
    const { isDone, fields } = await act(create({ input: { ...values, slug } }), { done })
    setErrors(fields)
    if (!isDone) return
    setValues(EMPTY)
    setOwnSlug(null)
    onClose()
  }

  return (
    <Modal opened={isOpen} onClose={onClose} title={t('title')} size="lg">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <Stack>
          <TextInput
            label={t('name')}
            required
            maxLength={120}
            data-autofocus
            value={values.name}
            error={errors['name']}
            onChange={(event) => set({ name: event.currentTarget.value })}
          />
          <TextInput
            label={t('slug')}
            description={check === 'free' ? t('slugFree') : t('slugText', { slug: slug || '…' })}
            required
            value={slug}
            error={slugError}
            rightSection={
              check === 'checking' ? <Loader size={16} /> : check === 'free' && <CheckIcon size={16} aria-hidden />
            }
            onChange={(event) => setOwnSlug(event.currentTarget.value.toLowerCase())}
          />
          <SimpleGrid cols={{ base: 1, sm: 3 }}>
            <Select
              label={t('country')}
              searchable
              allowDeselect={false}
              data={namedCodes(COUNTRIES, locale, 'region')}
              value={values.countryCode}
              error={errors['countryCode']}
              onChange={(countryCode) => set({ countryCode: countryCode ?? '' })}
            />
            <Select
              label={t('language')}
              allowDeselect={false}
              data={namedCodes(CLINIC_LANGUAGES, locale, 'language')}
              value={values.languageCode}
              error={errors['languageCode']}
              onChange={(languageCode) => set({ languageCode: languageCode ?? '' })}
            />
            <Select
              label={t('timezone')}
              searchable
              allowDeselect={false}
              limit={50}
              data={Intl.supportedValuesOf('timeZone')}
              value={values.timezone}
              error={errors['timezone']}
              onChange={(timezone) => set({ timezone: timezone ?? '' })}
            />
          </SimpleGrid>
          <TextInput
            label={t('adminEmail')}
            description={t('adminText')}
            type="email"
            required
            value={values.adminEmail}
            error={errors['adminEmail']}
            onChange={(event) => set({ adminEmail: event.currentTarget.value })}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {common('cancel')}
            </Button>
            <Button type="submit" loading={isBusy} disabled={check !== 'free'}>
              {t('submit')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
