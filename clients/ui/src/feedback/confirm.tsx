import { Text } from '@mantine/core'
import { openConfirmModal } from '@mantine/modals'

type Question = { title: string; text: string; confirm: string; cancel: string; isDangerous?: boolean }

/** Asks before an act that is hard to undo. Settles to whether to go on; closing the dialog is no. */
export const confirm = ({ title, text, confirm, cancel, isDangerous = false }: Question): Promise<boolean> =>
  new Promise((resolve) => {
    openConfirmModal({
      title,
      children: <Text size="sm">{text}</Text>,
      labels: { confirm, cancel },
      ...(isDangerous ? { confirmProps: { color: 'red' } } : {}),
      onConfirm: () => resolve(true),
      onClose: () => resolve(false),
    })
  })
