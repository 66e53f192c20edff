'use client'
import { Alert, Button, Group, Modal, Stack } from '@mantine/core'
import { CopyValue } from '@platform/ui/feedback/copy-value.tsx'
import { useFocusBack } from '@platform/ui/form/use-focus-back.ts'
import { TriangleAlertIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'

/** Shows a key that was just made, this once: it closes by its button alone. */
export function IssuedKeyDialog({ secret, onClose }: { secret: string; onClose: () => void }) {
  const t = useTranslations('clinic.admin.keys')
  useFocusBack()
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('issued')}
      size="lg"
      closeOnClickOutside={false}
      closeOnEscape={false}
      withCloseButton={false}
    >
      <Stack>
        <Alert color="yellow" icon={<TriangleAlertIcon aria-hidden />}>
          {t('issuedText')}
        </Alert>
        <CopyValue value={secret} label={t('secret')} />
        <Group justify="flex-end">
          <Button onClick={onClose}>{t('kept')}</Button>
        </Group>
      </Stack>
    </Modal>
  )
}
