'use client'
import { Button, Group } from '@mantine/core'
import { useTranslations } from 'next-intl'

type Props = {
  submit: string
  /** The word for leaving things as they are, where it is another than usual. */
  cancel?: string | undefined
  isBusy: boolean
  isDangerous?: boolean
  isDisabled?: boolean
  onCancel: () => void
}

/** The end of a form in a dialog: leave it, or send it. */
export function FormActions({ submit, cancel, isBusy, isDangerous = false, isDisabled = false, onCancel }: Props) {
  const t = useTranslations('ui')
  return (
    <Group justify="flex-end">
      <Button variant="default" onClick={onCancel}>
        {cancel ?? t('cancel')}
      </Button>
      <Button type="submit" loading={isBusy} disabled={isDisabled} {...(isDangerous ? { color: 'red' } : {})}>
        {submit}
      </Button>
    </Group>
  )
}
