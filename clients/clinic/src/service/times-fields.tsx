'use client'
import { Fieldset, NumberInput, SimpleGrid, Switch, TextInput } from '@mantine/core'
import type { DraftForm } from '@platform/ui/form/use-draft.ts'
import { useTranslations } from 'next-intl'
import type { ServiceDraft } from './service-draft.ts'

/** How long a visit is, at which times it begins, and when it can be booked. */
export function TimesFields({ form: { number, text, flag } }: { form: DraftForm<ServiceDraft> }) {
  const t = useTranslations('clinic.services')
  const minutes = { min: 0, step: 5, suffix: ` ${t('min')}`, allowDecimal: false }
  return (
    <>
      <Fieldset legend={t('times')}>
        <SimpleGrid cols={{ base: 1, xs: 2, sm: 3 }} style={{ alignItems: 'end' }}>
          <NumberInput label={t('duration')} required {...minutes} min={5} max={1440} {...number('durationMinutes')} />
          <NumberInput label={t('bufferBefore')} required {...minutes} max={240} {...number('bufferBeforeMinutes')} />
          <NumberInput label={t('bufferAfter')} required {...minutes} max={240} {...number('bufferAfterMinutes')} />
          <NumberInput
            label={t('interval')}
            placeholder={t('intervalPlaceholder')}
            {...minutes}
            min={5}
            max={1440}
            {...number('intervalMinutes')}
          />
          <NumberInput label={t('offset')} required {...minutes} max={1435} {...number('offsetMinutes')} />
          <NumberInput label={t('notice')} required {...minutes} max={525_600} {...number('noticeMinutes')} />
        </SimpleGrid>
        <Switch mt="md" label={t('fixedGrid')} description={t('fixedGridText')} {...flag('isFixedGrid')} />
      </Fieldset>
      <Fieldset legend={t('limits')}>
        <SimpleGrid cols={{ base: 1, xs: 2, sm: 3 }} style={{ alignItems: 'end' }}>
          <NumberInput
            label={t('window')}
            placeholder={t('noLimit')}
            min={0}
            max={730}
            allowDecimal={false}
            {...number('bookingWindowDays')}
          />
          <NumberInput
            label={t('dayLimit')}
            placeholder={t('noLimit')}
            min={1}
            max={1000}
            allowDecimal={false}
            {...number('dayLimit')}
          />
          <NumberInput
            label={t('weekLimit')}
            placeholder={t('noLimit')}
            min={1}
            max={1000}
            allowDecimal={false}
            {...number('weekLimit')}
          />
          <TextInput type="date" label={t('validFrom')} {...text('validFrom')} />
          <TextInput type="date" label={t('validUntil')} {...text('validUntil')} />
        </SimpleGrid>
      </Fieldset>
    </>
  )
}
