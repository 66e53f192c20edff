'use client'
import { Select, SimpleGrid } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { AmountInput } from './amount-input.tsx'
import type { SectionProps } from './save-settings.ts'
import { SettingsSection } from './settings-section.tsx'
import { useSection } from './use-section.ts'

const STARS = [0, 1, 2, 3, 4]

/** What happens around a visit: when it counts as missed, and of which rating the clinic is told. */
export function VisitsSection({ settings: { noShowGraceMinutes, lowRating }, save, onReload }: SectionProps) {
  const t = useTranslations('clinic.admin.settings')
  const section = useSection({ noShowGraceMinutes, lowRating }, save)
  const { values, errors, set, value } = section
  return (
    <SettingsSection name="visits" section={section} onReload={onReload}>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <AmountInput
          label={t('noShow')}
          description={t('noShowText')}
          min={0}
          max={1440}
          step={5}
          suffix={t('minutes')}
          {...value('noShowGraceMinutes')}
        />
        <Select
          label={t('lowRating')}
          description={t('lowRatingText')}
          allowDeselect={false}
          data={STARS.map((count) => ({ value: String(count), label: t('stars', { count }) }))}
          value={String(values.lowRating)}
          error={errors['lowRating']}
          onChange={(stars) => set({ lowRating: Number(stars) })}
        />
      </SimpleGrid>
    </SettingsSection>
  )
}
