'use client'
import { Button, Group } from '@mantine/core'
import { useTranslations } from 'next-intl'

type Props = { submit: string; isBusy: boolean; isDangerous?: boolean; isDisabled?: boolean; onCancel: () => void }

/** The end of a form in a dialog: leave it, or send it. */
export function FormActions({ submit, isBusy, isDangerous = false, isDisabled = false, onCancel }: Props) {
  const t = useTranslations('ui')
  return (
    <Group justify="flex-end">
      <Button variant="default" onClick={onCancel}>
        {t('cancel')}
      </Button>
      <Button type="submit" loading={isBusy} disabled={isDisabled} {...(isDangerous ? { color: 'red' } : {})}>
        {submit}
      </Button>
    </Group>
  )
}
