'use client'
import { Modal, Stack, Text } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useSyncExternalStore } from 'react'
import type { Place } from '../server/request-place.ts'
import type { SignInAsker } from './sign-in-asker.ts'
import { SignIn } from './sign-in.tsx'

type Props = { asker: SignInAsker; place: Place }

/** Over the page, which stays as it is: whatever was typed into it is still there after signing in again. */
export function SessionExpiryDialog({ asker, place }: Props) {
  const t = useTranslations('ui.expired')
  const isAsking = useSyncExternalStore(asker.subscribe, asker.isAsking, () => false)
  return (
    <Modal
      opened={isAsking}
      onClose={() => undefined}
      withCloseButton={false}
      title={t('title')}
      closeOnEscape={false}
      closeOnClickOutside={false}
    >
      <Stack>
        <Text size="sm">{t('text')}</Text>
        <SignIn place={place} onSignedIn={asker.answered} />
      </Stack>
    </Modal>
  )
}
