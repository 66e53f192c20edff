'use client'
import { ActionIcon, Fieldset, Group, NumberInput, Paper, Select, SimpleGrid, Stack, Text } from '@mantine/core'
import { Trash2Icon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { MoneyInput } from '#money/money-fields.tsx'
import type { OfferDraft } from './calendar-draft.ts'

type Choice = { id: string; name: string; price: { currency: string } }

type Props = {
  offers: readonly OfferDraft[]
  choices: readonly Choice[]
  /** By the path in the input: `services.0.durationMinutes`. */
  errors: Record<string, string>
  onChange: (offers: OfferDraft[]) => void
}

const TERMS = ['durationMinutes', 'intervalMinutes', 'noticeMinutes'] as const
const OWN = { price: '', durationMinutes: '', intervalMinutes: '', noticeMinutes: '' }

/** What can be booked in a calendar, each on the service's terms unless the calendar has its own. */
export function OffersEditor({ offers, choices, errors, onChange }: Props) {
  const t = useTranslations('clinic.calendars')
  const left = choices.filter(({ id }) => !offers.some(({ serviceId }) => serviceId === id))
  const put = (at: number, changes: Partial<OfferDraft>) =>
    onChange(offers.map((offer, index) => (index === at ? { ...offer, ...changes } : offer)))
  function add(id: string | null) {
    const service = choices.find((choice) => choice.id === id)
    if (!service) return
    onChange([...offers, { serviceId: service.id, name: service.name, currency: service.price.currency, ...OWN }])
  }
  return (
    <Fieldset legend={t('offers')}>
      <Stack gap="xs">
        <Text size="xs" c="dimmed">
          {t('offersText')}
        </Text>
        {offers.map((offer, at) => (
          <Paper key={offer.serviceId} withBorder p="sm">
            <Group justify="space-between" wrap="nowrap" mb={6}>
              <Text size="sm" fw={550}>
                {offer.name}
              </Text>
              <ActionIcon
                variant="subtle"
                color="gray"
                size={32}
                aria-label={t('takeOut', { name: offer.name })}
                onClick={() => onChange(offers.filter((_, index) => index !== at))}
              >
                <Trash2Icon size={16} aria-hidden />
              </ActionIcon>
            </Group>
            <SimpleGrid cols={{ base: 2, sm: 4 }} spacing="xs" style={{ alignItems: 'end' }}>
              <MoneyInput
                size="xs"
                label={t('terms.price')}
                placeholder={t('asService')}
                currency={offer.currency}
                value={offer.price}
                error={errors[`services.${at}.priceMinor`]}
                onChange={(value) => put(at, { price: String(value) })}
              />
              {TERMS.map((term) => (
                <NumberInput
                  key={term}
                  size="xs"
                  label={t(`terms.${term}`)}
                  placeholder={t('asService')}
                  min={0}
                  step={5}
                  hideControls
                  allowDecimal={false}
                  suffix=" min"
                  value={offer[term]}
                  error={errors[`services.${at}.${term}`]}
                  onChange={(value) => put(at, { [term]: String(value) })}
                />
              ))}
            </SimpleGrid>
          </Paper>
        ))}
        {left.length > 0 && (
          <Select
            aria-label={t('addService')}
            placeholder={t('addService')}
            searchable
            value={null}
            data={left.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={add}
          />
        )}
      </Stack>
    </Fieldset>
  )
}
