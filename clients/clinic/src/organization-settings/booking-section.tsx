'use client'
import { SimpleGrid } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { AmountInput } from './amount-input.tsx'
import type { SectionProps } from './save-settings.ts'
import { SettingsSection } from './settings-section.tsx'
import { useSection } from './use-section.ts'

/** By which rules people book, and cancel what they booked. */
export function BookingSection({ settings, save, onReload }: SectionProps) {
  const t = useTranslations('clinic.admin.settings')
  const { holdTtlSeconds, bookingConfirmationHours, cancellationCutoffHours } = settings
  const section = useSection({ holdTtlSeconds, bookingConfirmationHours, cancellationCutoffHours }, save)
  const { value } = section
  return (
    <SettingsSection name="booking" section={section} onReload={onReload}>
      <SimpleGrid cols={{ base: 1, sm: 3 }} verticalSpacing="md">
        <AmountInput
          label={t('hold')}
          description={t('holdText')}
          min={120}
          max={1800}
          step={60}
          suffix={t('seconds')}
          {...value('holdTtlSeconds')}
        />
        <AmountInput
          label={t('confirmation')}
          description={t('confirmationText')}
          min={1}
          max={336}
          suffix={t('hours')}
          {...value('bookingConfirmationHours')}
        />
        <AmountInput
          label={t('cutoff')}
          description={t('cutoffText')}
          min={0}
          max={336}
          suffix={t('hours')}
          {...value('cancellationCutoffHours')}
        />
      </SimpleGrid>
    </SettingsSection>
  )
}
