'use client'
import { Alert, Button, Group, Paper, Stack, Text, Title } from '@mantine/core'
import { TriangleAlertIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { useSection } from './use-section.ts'

type Props = {
  name: 'clinic' | 'looks' | 'messages' | 'booking' | 'visits'
  section: Pick<ReturnType<typeof useSection>, 'isBusy' | 'isChanged' | 'isStale' | 'submit' | 'undo'>
  onReload: () => void
  children: ReactNode
}

/** One part of the settings, saved by itself. */
export function SettingsSection({ name, section: { isBusy, isChanged, isStale, submit, undo }, ...props }: Props) {
  const { onReload, children } = props
  const t = useTranslations('clinic.admin.settings')
  return (
    <Paper withBorder p="lg" component="section" aria-label={t(`${name}.title`)}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <Stack>
          <div>
            <Title order={2} fz="md">
              {t(`${name}.title`)}
            </Title>
            <Text size="sm" c="dimmed">
              {t(`${name}.about`)}
            </Text>
          </div>
          {children}
          {isStale && (
            <Alert color="yellow" icon={<TriangleAlertIcon aria-hidden />} title={t('stale')} role="alert">
              <Stack gap="sm" align="flex-start">
                <Text size="sm">{t('staleText')}</Text>
                <Button
                  size="xs"
                  variant="default"
                  onClick={() => {
                    undo()
                    onReload()
                  }}
                >
                  {t('reload')}
                </Button>
              </Stack>
            </Alert>
          )}
          <Group justify="flex-end" gap="xs">
            {isChanged && (
              <Button variant="default" onClick={undo}>
                {t('undo')}
              </Button>
            )}
            <Button type="submit" loading={isBusy} disabled={!isChanged}>
              {t('save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Paper>
  )
}
