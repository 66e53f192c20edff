'use client'
import { Button, Group, Paper, Text } from '@mantine/core'
import { ArrowLeftIcon } from 'lucide-react'
import { useFormatter, useTranslations } from 'next-intl'
import { priceText } from '../visit/price-text.ts'
import type { Offer } from './offer.ts'

/** What was chosen so far, and the way back to the choice. */
export function OfferHead({
  offer: { service, durationMinutes, price },
  onBack,
}: {
  offer: Offer
  onBack: () => void
}) {
  const t = useTranslations('portal.booking')
  const format = useFormatter()
  return (
    <Paper withBorder p="md">
      <Group justify="space-between">
        <div>
          <Text fw={600}>{service.name}</Text>
          <Text size="sm" c="dimmed" className="tabular">
            {t('minutes', { count: durationMinutes })} · {priceText(format, price)}
          </Text>
        </div>
        <Button variant="default" size="xs" leftSection={<ArrowLeftIcon size={14} aria-hidden />} onClick={onBack}>
          {t('otherService')}
        </Button>
      </Group>
    </Paper>
  )
}
