'use client'
import { Drawer, Stack, type DrawerProps } from '@mantine/core'
import type { ReactNode } from 'react'
import { FormActions } from './form-actions.tsx'
import { useFocusBack } from './use-focus-back.ts'

type Props = {
  title: string
  submit: string
  isBusy: boolean
  size?: DrawerProps['size']
  onClose: () => void
  onSubmit: () => Promise<unknown>
  children: ReactNode
}

/** A form beside the page it belongs to, from the moment it is mounted. */
export function FormDrawer({ title, submit, isBusy, size = 'lg', onClose, onSubmit, children }: Props) {
  useFocusBack()
  return (
    <Drawer opened onClose={onClose} title={title} position="right" size={size}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void onSubmit()
        }}
      >
        <Stack>
          {children}
          <FormActions submit={submit} isBusy={isBusy} onCancel={onClose} />
        </Stack>
      </form>
    </Drawer>
  )
}
