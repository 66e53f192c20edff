'use client'
import { Button, Container, Paper } from '@mantine/core'
import { DoorOpenIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { EmptyState } from '../feedback/empty-state.tsx'
import type { Place } from '../server/request-place.ts'
import { signOut } from './sign-out.ts'

/** For somebody signed in who has no place here: which address this is, and the way to another account. */
export function NotAMember({ place }: { place: Place }) {
  const t = useTranslations('ui.notAMember')
  const name = place.organization?.name ?? ''
  return (
    <Container component="main" size="xs" py={96}>
      <Paper withBorder>
        <EmptyState
          icon={DoorOpenIcon}
          title={t(place.app === 'console' ? 'consoleTitle' : 'title', { name })}
          action={
            <Button mt="md" onClick={() => void signOut()}>
              {t('other')}
            </Button>
          }
        >
          {t(place.app === 'console' ? 'consoleText' : 'text', { name })}
        </EmptyState>
      </Paper>
    </Container>
  )
}
