'use client'
import { Modal, Stack, Textarea } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { FormActions } from './form-actions.tsx'
import { useFocusBack } from './use-focus-back.ts'

type Props = {
  title: string
  /** How the reason is asked for. */
  label: string
  submit: string
  isBusy: boolean
  error?: string | undefined
  onClose: () => void
  onSubmit: (reason: string) => Promise<unknown>
  children?: ReactNode
}

/** Asks why something is undone or refused, for that is kept. */
export function ReasonDialog({ title, label, submit, isBusy, error, onClose, onSubmit, children }: Props) {
  const [reason, setReason] = useState('')
  useFocusBack()
  return (
    <Modal opened onClose={onClose} title={title}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void onSubmit(reason)
        }}
      >
        <Stack>
          {children}
          <Textarea
            label={label}
            required
            autosize
            minRows={3}
            maxLength={500}
            data-autofocus
            value={reason}
            error={error}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <FormActions submit={submit} isBusy={isBusy} isDangerous onCancel={onClose} />
        </Stack>
      </form>
    </Modal>
  )
}
