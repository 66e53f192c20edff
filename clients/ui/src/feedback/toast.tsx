import { notifications } from '@mantine/notifications'
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'

/** Says that something was done. */
export const toastDone = (message: string) =>
  notifications.show({ message, color: 'teal', icon: <IconCheck size={18} aria-hidden />, role: 'status' })

/** Says that something was not done, and that nothing has changed. */
export const toastFailed = (message: string, title?: string) =>
  notifications.show({
    message,
    color: 'red',
    icon: <IconAlertTriangle size={18} aria-hidden />,
    role: 'alert',
    autoClose: 8_000,
    ...(title ? { title } : {}),
  })
