'use client'
import { ColorSwatch, Group } from '@mantine/core'
import { Panel } from '@platform/ui/frame/panel.tsx'
import { Facts } from '@platform/ui/table/facts.tsx'
import { useTranslations } from 'next-intl'
import type { OrganizationQuery } from '../gql/graphql.ts'

type Settings = NonNullable<NonNullable<OrganizationQuery['organization']>['settings']>

/** How a clinic wants to look and to work. It is the clinic's to change: here it is looked at when somebody asks for help. */
export function SettingsPanel({ settings }: { settings: Settings }) {
  const t = useTranslations('console.settings')
  return (
    <Panel title={t('title')} about={t('text')}>
      <Facts
        facts={[
          [
            t('color'),
            <Group key="color" gap={6}>
              <ColorSwatch color={settings.brandColor} size={16} aria-hidden />
              {settings.brandColor}
            </Group>,
          ],
          [t('logo'), settings.logoUrl],
          [t('sender'), settings.emailFromName],
          [t('hold'), t('minutes', { count: Math.round(settings.holdTtlSeconds / 60) })],
          [t('confirmation'), t('hours', { count: settings.bookingConfirmationHours })],
          [t('cancellation'), t('hours', { count: settings.cancellationCutoffHours })],
          [t('noShow'), t('minutes', { count: settings.noShowGraceMinutes })],
          [
            t('reminders'),
            settings.reminderMinutes.length === 0
              ? t('never')
              : settings.reminderMinutes
                  .map((minutes) =>
                    minutes % 60 === 0 ? t('hours', { count: minutes / 60 }) : t('minutes', { count: minutes }),
                  )
                  .join(', '),
          ],
        ]}
      />
    </Panel>
  )
}
