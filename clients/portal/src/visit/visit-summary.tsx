'use client'
import { Group, Stack, Text } from '@mantine/core'
import { BanknoteIcon, CalendarDaysIcon, StethoscopeIcon, UserIcon, type LucideIcon } from 'lucide-react'
import { useFormatter, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { priceText } from './price-text.ts'
import { VisitWhen } from './visit-when.tsx'

type Props = {
  service: string
  start: string
  end: string
  zone: string
  specialists: readonly { displayName: string }[]
  price: { amountMinor: number; currency: string }
}

/** What, when, with whom and for how much. */
export function VisitSummary({ service, start, end, zone, specialists, price }: Props) {
  const t = useTranslations('portal.visit')
  const format = useFormatter()
  return (
    <Stack gap="sm">
      <Line icon={StethoscopeIcon} name={t('service')}>
        {service}
      </Line>
      <Line icon={CalendarDaysIcon} name={t('when')}>
        <VisitWhen start={start} end={end} zone={zone} />
      </Line>
      <Line icon={UserIcon} name={t('with')}>
        {specialists.map(({ displayName }) => displayName).join(', ')}
      </Line>
      <Line icon={BanknoteIcon} name={t('price')}>
        {priceText(format, price)}
      </Line>
    </Stack>
  )
}

function Line({ icon: Icon, name, children }: { icon: LucideIcon; name: string; children: ReactNode }) {
  return (
    <Group gap="sm" wrap="nowrap" align="flex-start">
      <Icon size={20} strokeWidth={1.6} aria-hidden style={{ flexShrink: 0, marginTop: 2 }} />
      <div>
        <Text size="xs" c="dimmed">
          {name}
        </Text>
        <Text component="div" fw={550}>
          {children}
        </Text>
      </div>
    </Group>
  )
}
