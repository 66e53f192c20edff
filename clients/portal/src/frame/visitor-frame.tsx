'use client'
import { Anchor, Box, Container, Group } from '@mantine/core'
import { BrandMark } from '@platform/ui/frame/brand-mark.tsx'
import { LocaleSwitch } from '@platform/ui/locale/locale-switch.tsx'
import type { Place } from '@platform/ui/server/request-place.ts'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

/** The frame around pages that need no account. */
export function VisitorFrame({ place, children }: { place: Place; children: ReactNode }) {
  const t = useTranslations()
  const { name = '', branding } = place.organization ?? {}
  return (
    <>
      <a className="skip-link" href="#main">
        {t('ui.frame.skip')}
      </a>
      <Box
        component="header"
        bg="var(--mantine-color-body)"
        style={{ borderBottom: '1px solid var(--mantine-color-default-border)' }}
      >
        <Container size="md" h={60}>
          <Group h="100%" justify="space-between" wrap="nowrap">
            <BrandMark name={name} logoUrl={branding?.logoUrl ?? null} about={t('portal.about')} />
            <Anchor href="/sign-in?then=%2Fbook" size="sm" fw={550} style={{ flexShrink: 0 }}>
              {t('portal.signIn')}
            </Anchor>
          </Group>
        </Container>
      </Box>
      <Container component="main" id="main" tabIndex={-1} size="md" py="xl">
        {children}
      </Container>
      <Container component="footer" size="md" pb="xl" className="no-print">
        <Box maw={280}>
          <LocaleSwitch />
        </Box>
      </Container>
    </>
  )
}
