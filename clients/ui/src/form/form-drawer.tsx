'use client'
import { Button, Drawer, Fieldset, Group, Stack, type DrawerProps } from '@mantine/core'
import { Trash2Icon } from 'lucide-react'
import type { ReactNode } from 'react'
import { FormActions } from './form-actions.tsx'
import classes from './form-drawer.module.css'
import { useCloseFromWithin } from './use-close-from-within.ts'
import { useFocusBack } from './use-focus-back.ts'

type Props = {
  title: string
  submit: string
  isBusy: boolean
  size?: DrawerProps['size']
  /** To look at alone: nothing in it can be changed or sent. */
  isReadOnly?: boolean
  /** The act that takes away what the form is about. */
  removal?: { label: string; onRemove: () => Promise<unknown> }
  onClose: () => void
  onSubmit: () => Promise<unknown>
  children: ReactNode
}

/** A form beside the page it belongs to, from the moment it is mounted. */
export function FormDrawer({ title, submit, isBusy, size = 'lg', isReadOnly = false, removal, ...props }: Props) {
  const { onClose, onSubmit, children } = props
  const closing = useCloseFromWithin(onClose)
  useFocusBack()
  return (
    <Drawer opened {...closing} title={title} position="right" size={size}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void onSubmit()
        }}
      >
        <Stack>
          <Fieldset
            variant="unstyled"
            m={0}
            disabled={isReadOnly}
            className={isReadOnly ? classes['readOnly'] : undefined}
          >
            <Stack>{children}</Stack>
          </Fieldset>
          {!isReadOnly && (
            <Group justify="space-between">
              {removal ? (
                <Button
                  variant="subtle"
                  color="red"
                  leftSection={<Trash2Icon size={16} aria-hidden />}
                  disabled={isBusy}
                  onClick={() => void removal.onRemove()}
                >
                  {removal.label}
                </Button>
              ) : (
                <span />
              )}
              <FormActions submit={submit} isBusy={isBusy} onCancel={onClose} />
            </Group>
          )}
        </Stack>
      </form>
    </Drawer>
  )
}
