'use client'
import { getDefaultZIndex, Modal, Stack, Text } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useSyncExternalStore } from 'react'
import { useClient } from 'urql'
import { SessionDocument, type SessionQuery } from '../gql/graphql.ts'
import type { Place } from '../server/request-place.ts'
import type { SignInAsker } from './sign-in-asker.ts'
import { SignIn } from './sign-in.tsx'
import { whoIsSignedIn } from './who-is-signed-in.ts'

/** A dialog that was open when the session ended would lie over this one, and take its clicks. */
const ABOVE_ALL = getDefaultZIndex('max')

type Props = { asker: SignInAsker; place: Place }

/**
 * Over the page, which stays as it is: whatever was typed into it is still there after signing in again. When that is
 * somebody else, nothing of it may stay, and what was about to be done is not done in their name.
 */
export function SessionExpiryDialog({ asker, place }: Props) {
  const t = useTranslations('ui.expired')
  const client = useClient()
  const isAsking = useSyncExternalStore(asker.subscribe, asker.isAsking, () => false)

  async function goOn() {
    const before = client.readQuery<SessionQuery>(SessionDocument, {})?.data?.me?.human?.id
    if (before && (await whoIsSignedIn()) !== before) return window.location.reload()
    asker.answered()
  }

  return (
    <Modal
      opened={isAsking}
      onClose={() => undefined}
      withCloseButton={false}
      title={t('title')}
      closeOnEscape={false}
      closeOnClickOutside={false}
      zIndex={ABOVE_ALL}
    >
      <Stack>
        <Text size="sm">{t('text')}</Text>
        <SignIn place={place} onSignedIn={goOn} />
      </Stack>
    </Modal>
  )
}
