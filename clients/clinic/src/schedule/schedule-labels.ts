import type { ScheduleLabelsOverride } from '@mantine/schedule'
import type { useTranslations } from 'next-intl'

/** What the schedule says of itself, in the viewer's language. */
export const scheduleLabels = (t: ReturnType<typeof useTranslations<'clinic.schedule'>>): ScheduleLabelsOverride => ({
  timeSlot: t('timeSlot'),
  resource: t('specialist'),
  resources: t('specialists'),
  resourceSlot: t('timeSlot'),
  noEvents: t('noVisits'),
  more: t('more'),
  moreLabel: (count) => t('moreCount', { count }),
  allDay: t('allDay'),
  weekday: t('weekday'),
})
