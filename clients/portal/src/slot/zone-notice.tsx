'use client'
import { Group, Text } from '@mantine/core'
import { viewerZone, zoneLabel } from '@platform/ui/time/zone-label.ts'
import { GlobeIcon } from 'lucide-react'
import { useFormatter, useTranslations } from 'next-intl'

/** Says whose clock the times are by, where the clinic's differs. */
export function ZoneNotice({ zone }: { zone: string }) {
  const t = useTranslations('portal.slots')
  const format = useFormatter()
  const now = new Date()
  const place = zoneLabel(now, zone)
  if (!place) return null
  const there = format.dateTime(now, { hour: '2-digit', minute: '2-digit', timeZone: zone })
  return (
    <Group gap={8} wrap="nowrap" c="dimmed">
      <GlobeIcon size={18} strokeWidth={1.6} aria-hidden style={{ flexShrink: 0 }} />
      <Text size="sm">{t('zone', { zone: viewerZone().replaceAll('_', ' '), place, time: there })}</Text>
    </Group>
  )
}
