'use client'
import { ColorInput, SimpleGrid, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useTranslations } from 'next-intl'
import { BrandPreview } from './brand-preview.tsx'
import type { SectionProps } from './save-settings.ts'
import { SettingsSection } from './settings-section.tsx'
import { useSection } from './use-section.ts'

const SWATCHES = [
  '#0b7285',
  '#1864ab',
  '#3b5bdb',
  '#5f3dc4',
  '#9c36b5',
  '#c2255c',
  '#c92a2a',
  '#d9480f',
  '#2b8a3e',
  '#495057',
]

/** Colour and logo, as people will see them, while one tries. */
export function LooksSection({ name, settings, save, onReload }: SectionProps & { name: string }) {
  const t = useTranslations('clinic.admin.settings')
  const section = useSection(
    { brandColor: settings.brandColor, logoUrl: settings.logoUrl ?? '' },
    ({ logoUrl, ...rest }) => save({ ...rest, ...(logoUrl === undefined ? {} : { logoUrl: logoUrl.trim() || null }) }),
  )
  const { values, text, value } = section
  // A logo is fetched from wherever it lies: not at every letter of its address.
  const [logoUrl] = useDebouncedValue(values.logoUrl.trim(), 600)
  return (
    <SettingsSection name="looks" section={section} onReload={onReload}>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <ColorInput
          label={t('brandColor')}
          description={t('brandColorText')}
          format="hex"
          withEyeDropper={false}
          swatches={SWATCHES}
          {...value('brandColor')}
        />
        <TextInput
          label={t('logoUrl')}
          description={t('logoText')}
          type="url"
          placeholder="https://"
          maxLength={500}
          {...text('logoUrl')}
        />
      </SimpleGrid>
      <BrandPreview
        name={name}
        color={values.brandColor}
        logoUrl={/^https:\/\/\S+\.\S+/.test(logoUrl) ? logoUrl : null}
      />
    </SettingsSection>
  )
}
