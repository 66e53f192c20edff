'use client'
import { Chip, Group, Text } from '@mantine/core'
import { useTranslations } from 'next-intl'
import type { Offer } from './offer.ts'

type Props = { specialists: Offer['specialists']; value: string; onChange: (specialistId: string) => void }

/** With whom: one of those who give it, or whoever is free. */
export function SpecialistChoice({ specialists, value, onChange }: Props) {
  const t = useTranslations('portal.booking')
  return (
    <div role="radiogroup" aria-labelledby="with-whom">
      <Text id="with-whom" size="sm" fw={550} mb={6}>
        {t('withWhom')}
      </Text>
      <Chip.Group value={value} onChange={onChange}>
        <Group gap="xs">
          <Chip value="" variant="outline">
            {t('anybody')}
          </Chip>
          {specialists.map(({ id, displayName }) => (
            <Chip key={id} value={id} variant="outline">
              {displayName}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
    </div>
  )
}
