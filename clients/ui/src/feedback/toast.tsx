import { CheckIcon, TriangleAlertIcon } from 'lucide-react'
import type { NotificationData } from '@mantine/notifications'

/** Loaded with the first of them: most pages are left before anything has to be told. */
async function show(data: NotificationData) {
  const { notifications } = await import('./toasts.tsx')
  notifications.show(data)
}

/** Says that something was done. */
export const toastDone = (message: string) =>
  void show({ message, color: 'teal', icon: <CheckIcon size={18} aria-hidden />, role: 'status' })

/** Says that something was not done, and that nothing has changed. */
export const toastFailed = (message: string, title?: string) =>
  void show({
    message,
    color: 'red',
    icon: <TriangleAlertIcon size={18} aria-hidden />,
    role: 'alert',
    autoClose: 8_000,
    ...(title ? { title } : {}),
  })
