'use client'
import { Textarea } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { FormDialog } from './form-dialog.tsx'

type Props = {
  title: string
  /** How the reason is asked for. */
  label: string
  description?: string
  submit: string
  cancel?: string
  isBusy: boolean
  error?: string | undefined
  onClose: () => void
  onSubmit: (reason: string) => Promise<unknown>
  children?: ReactNode
}

/** Asks why something is undone or refused, for that is kept. */
export function ReasonDialog({ label, description, error, onSubmit, children, ...dialog }: Props) {
  const [reason, setReason] = useState('')
  return (
    <FormDialog {...dialog} isDangerous onSubmit={() => onSubmit(reason)}>
      {children}
      <Textarea
        label={label}
        description={description}
        required
        autosize
        minRows={3}
        maxLength={500}
        data-autofocus
        value={reason}
        error={error}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </FormDialog>
  )
}
