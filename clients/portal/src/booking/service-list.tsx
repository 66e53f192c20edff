'use client'
import { Group, Paper, SimpleGrid, Stack, Text, Title, UnstyledButton } from '@mantine/core'
import { ChevronRightIcon } from 'lucide-react'
import { useFormatter, useTranslations } from 'next-intl'
import { priceText } from '../visit/price-text.ts'
import type { Offer } from './offer.ts'

type Props = { offers: readonly Offer[]; onChoose: (offer: Offer) => void }

/** What a clinic gives, under the calendars it gives it in. */
export function ServiceList({ offers, onChoose }: Props) {
  const calendars = [...new Map(offers.map(({ calendar }) => [calendar.id, calendar])).values()]
  return (
    <Stack gap="xl">
      {calendars.map((calendar) => (
        <section key={calendar.id} aria-label={calendar.name}>
          <Title order={2} fz="lg">
            {calendar.name}
          </Title>
          {calendar.description && (
            <Text c="dimmed" size="sm">
              {calendar.description}
            </Text>
          )}
          <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm" mt="sm">
            {offers
              .filter((offer) => offer.calendar === calendar)
              .map((offer) => (
                <ServiceCard key={offer.service.id} offer={offer} onChoose={() => onChoose(offer)} />
              ))}
          </SimpleGrid>
        </section>
      ))}
    </Stack>
  )
}

function ServiceCard({ offer: { service, durationMinutes, price }, onChoose }: { offer: Offer; onChoose: () => void }) {
  const t = useTranslations('portal.booking')
  const format = useFormatter()
  return (
    <Paper withBorder>
      <UnstyledButton onClick={onChoose} p="md" w="100%" h="100%">
        <Group justify="space-between" wrap="nowrap">
          <div>
            <Text fw={600}>{service.name}</Text>
            {service.description && (
              <Text size="sm" c="dimmed">
                {service.description}
              </Text>
            )}
            <Text size="sm" mt={6} className="tabular">
              {t('minutes', { count: durationMinutes })} · {priceText(format, price)}
            </Text>
          </div>
          <ChevronRightIcon size={18} aria-hidden style={{ flexShrink: 0 }} />
        </Group>
      </UnstyledButton>
    </Paper>
  )
}
