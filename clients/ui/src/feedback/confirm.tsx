import { Text } from '@mantine/core'
import { openConfirmModal } from '@mantine/modals'
import { focusHolder } from '../form/focus-holder.ts'

type Question = { title: string; text: string; confirm: string; cancel: string; isDangerous?: boolean }

/** Asks before an act that is hard to undo. Settles to whether to go on; closing the dialog is no. */
export const confirm = ({ title, text, confirm, cancel, isDangerous = false }: Question): Promise<boolean> =>
  new Promise((resolve) => {
    const holder = focusHolder()
    openConfirmModal({
      title,
      children: <Text size="sm">{text}</Text>,
      labels: { confirm, cancel },
      ...(isDangerous ? { confirmProps: { color: 'red' } } : {}),
      onConfirm: () => resolve(true),
      onClose: () => {
        resolve(false)
        holder?.focus({ preventScroll: true })
      },
    })
  })
