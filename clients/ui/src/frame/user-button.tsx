'use client'
import { Avatar, UnstyledButton, VisuallyHidden } from '@mantine/core'
import { useTranslations } from 'next-intl'
import type { ComponentProps } from 'react'
import { useSession } from '../session/session-context.ts'

/** The face of whoever is signed in. */
export function UserButton(props: ComponentProps<'button'>) {
  const t = useTranslations('ui')
  const name = useSession().person?.displayName ?? ''
  return (
    <UnstyledButton aria-haspopup="menu" {...props}>
      {/* Words within and no label: the initials are no part of the name that is spoken. */}
      <VisuallyHidden>{t('session.menu', { name })}</VisuallyHidden>
      <Avatar name={name} color="brand" variant="light" radius="xl" size={36} alt="" aria-hidden />
    </UnstyledButton>
  )
}
