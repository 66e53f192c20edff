'use client'
import { Modal, Stack, type MantineSize } from '@mantine/core'
import type { ReactNode } from 'react'
import { FormActions } from './form-actions.tsx'
import { useCloseFromWithin } from './use-close-from-within.ts'
import { useFocusBack } from './use-focus-back.ts'

type Props = {
  title: ReactNode
  submit: string
  cancel?: string | undefined
  isBusy: boolean
  isDangerous?: boolean
  isDisabled?: boolean
  size?: MantineSize
  onClose: () => void
  onSubmit: () => Promise<unknown>
  children: ReactNode
}

/** A form over the page it belongs to, from the moment it is mounted. */
export function FormDialog({ title, size = 'md', onClose, onSubmit, children, ...actions }: Props) {
  const closing = useCloseFromWithin(onClose)
  useFocusBack()
  return (
    <Modal opened {...closing} title={title} size={size}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void onSubmit()
        }}
      >
        <Stack>
          {children}
          <FormActions {...actions} onCancel={onClose} />
        </Stack>
      </form>
    </Modal>
  )
}
