'use client'
import { Select, SimpleGrid, TextInput } from '@mantine/core'
import { COUNTRIES } from '@platform/ui/locale/countries.ts'
import { CLINIC_LANGUAGES, namedCodes } from '@platform/ui/locale/named-codes.ts'
import { useLocale, useTranslations } from 'next-intl'
import type { ClinicFactsFragment } from '../gql/graphql.ts'
import { useUpdateClinicMutation } from '../gql/hooks.ts'
import { SettingsSection } from './settings-section.tsx'
import { useSection } from './use-section.ts'

type Props = { clinic: ClinicFactsFragment; onReload: () => void }

/** What the clinic is called, and where it is. */
export function ClinicSection({ clinic: { version, name, countryCode, languageCode, timezone }, onReload }: Props) {
  const t = useTranslations('clinic.admin.settings')
  const locale = useLocale()
  const [, update] = useUpdateClinicMutation()
  const section = useSection({ name, countryCode, languageCode, timezone }, (changes) =>
    update({ input: { version, ...changes } }),
  )
  const { text, choice } = section
  return (
    <SettingsSection name="clinic" section={section} onReload={onReload}>
      <TextInput label={t('name')} required maxLength={120} {...text('name')} />
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        <Select
          label={t('country')}
          searchable
          allowDeselect={false}
          data={namedCodes(COUNTRIES, locale, 'region')}
          {...choice('countryCode')}
        />
        <Select
          label={t('language')}
          description={t('languageText')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          allowDeselect={false}
          data={namedCodes(CLINIC_LANGUAGES, locale, 'language')}
          {...choice('languageCode')}
        />
        <Select
          label={t('timezone')}
          description={t('timezoneText')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          searchable
          allowDeselect={false}
          limit={50}
          data={Intl.supportedValuesOf('timeZone')}
          {...choice('timezone')}
        />
      </SimpleGrid>
    </SettingsSection>
  )
}
