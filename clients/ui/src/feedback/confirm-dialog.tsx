'use client'
import { Button, Group, Modal, Text } from '@mantine/core'
import type { Asked } from './confirm.ts'

/** A question, with what it would do on its button. */
export function ConfirmDialog({ question, answer }: Asked) {
  const { title, text, confirm, cancel, isDangerous = false } = question
  return (
    <Modal opened onClose={() => answer(false)} title={title} returnFocus={false}>
      <Text size="sm">{text}</Text>
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={() => answer(false)} data-autofocus>
          {cancel}
        </Button>
        <Button {...(isDangerous ? { color: 'red' } : {})} onClick={() => answer(true)}>
          {confirm}
        </Button>
      </Group>
    </Modal>
  )
}
