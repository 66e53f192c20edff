'use client'
import { Switch, TextInput } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { ReminderChoice } from './reminder-choice.tsx'
import type { SectionProps } from './save-settings.ts'
import { SettingsSection } from './settings-section.tsx'
import { useSection } from './use-section.ts'

/** What the clinic writes to people, and when. */
export function MessagesSection({ name, settings, save, onReload }: SectionProps & { name: string }) {
  const t = useTranslations('clinic.admin.settings')
  const { emailFromName, reminderMinutes, feedsNameService } = settings
  const section = useSection(
    { emailFromName: emailFromName ?? '', reminderMinutes, feedsNameService },
    ({ emailFromName: from, ...rest }) =>
      save({ ...rest, ...(from === undefined ? {} : { emailFromName: from.trim() || null }) }),
  )
  const { values, errors, set, text } = section
  return (
    <SettingsSection name="messages" section={section} onReload={onReload}>
      <TextInput
        label={t('emailFromName')}
        description={t('emailFromText')}
        placeholder={name}
        maxLength={78}
        {...text('emailFromName')}
      />
      <ReminderChoice
        value={values.reminderMinutes}
        error={errors['reminderMinutes']}
        onChange={(minutes) => set({ reminderMinutes: minutes })}
      />
      <Switch
        label={t('feedsNameService')}
        description={t('feedsText')}
        checked={values.feedsNameService}
        onChange={(event) => set({ feedsNameService: event.currentTarget.checked })}
      />
    </SettingsSection>
  )
}
