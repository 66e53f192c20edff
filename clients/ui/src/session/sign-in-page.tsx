'use client'
import { Center, Divider, Group, Paper, Stack, Text, Title } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useSearchParams } from 'next/navigation'
import type { ReactNode } from 'react'
import { BrandMark } from '../frame/brand-mark.tsx'
import { LocaleSwitch } from '../locale/locale-switch.tsx'
import type { Place } from '../server/request-place.ts'
import { SignIn } from './sign-in.tsx'

/** Only a path of this very address: a link must not lead through the sign-in to somewhere else. */
const safePath = (then: string | null) => (then && /^\/(?![/\\])/.test(then) ? then : '/')

type Props = {
  place: Place
  name: string
  /** What can be done here without an account. */
  children?: ReactNode
}

/** The door of an app. */
export function SignInPage({ place, name, children }: Props) {
  const t = useTranslations('ui.signIn')
  const then = safePath(useSearchParams().get('then'))
  return (
    <Center component="main" mih="100dvh" p="md">
      <Stack w="100%" maw={400} gap="lg">
        <Group justify="center">
          <BrandMark name={place.organization?.name ?? name} logoUrl={place.organization?.branding.logoUrl ?? null} />
        </Group>
        <Paper withBorder p="xl" radius="lg" shadow="xs">
          <Stack gap="lg">
            <div>
              <Title order={1} fz={22}>
                {t('title')}
              </Title>
              <Text size="sm" c="dimmed">
                {t(`about.${place.app}`)}
              </Text>
            </div>
            {/* A whole load: nothing that was read as somebody else may stay. */}
            <SignIn place={place} onSignedIn={() => window.location.assign(then)} />
            {children}
            <Divider />
            <LocaleSwitch />
          </Stack>
        </Paper>
      </Stack>
    </Center>
  )
}
