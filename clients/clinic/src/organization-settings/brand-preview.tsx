'use client'
import { Anchor, Badge, Button, Group, MantineProvider, Paper, SimpleGrid, Text } from '@mantine/core'
import { BrandMark } from '@platform/ui/frame/brand-mark.tsx'
import { cssVariables, themeOf } from '@platform/ui/theme/theme.ts'
import { useTranslations } from 'next-intl'
import { useId, useMemo, useState } from 'react'

type Props = { name: string; color: string; logoUrl: string | null }

/** How pages look in a colour and under a logo, in the light and in the dark. */
export function BrandPreview(props: Props) {
  const t = useTranslations('clinic.admin.settings')
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} role="group" aria-label={t('preview')}>
      <Look {...props} scheme="light" />
      <Look {...props} scheme="dark" />
    </SimpleGrid>
  )
}

function Look({ name, color, logoUrl, scheme }: Props & { scheme: 'light' | 'dark' }) {
  const t = useTranslations('clinic.admin.settings')
  const id = `look-${useId().replaceAll(/\W/g, '')}`
  const [root, setRoot] = useState<HTMLElement>()
  const theme = useMemo(() => themeOf(color), [color])
  return (
    <div id={id} ref={(element) => setRoot(element ?? undefined)} data-mantine-color-scheme={scheme}>
      {root && (
        <MantineProvider
          theme={theme}
          cssVariablesResolver={cssVariables}
          cssVariablesSelector={`#${id}`}
          getRootElement={() => root}
          forceColorScheme={scheme}
          withGlobalClasses={false}
        >
          <Paper withBorder p="md" c="var(--mantine-color-text)">
            <Group justify="space-between" mb="md" wrap="nowrap">
              <BrandMark name={name} logoUrl={logoUrl} about={t(`schemes.${scheme}`)} />
              <Badge variant="light">{t('previewBadge')}</Badge>
            </Group>
            <Group gap="md">
              <Button size="xs" component="span">
                {t('previewButton')}
              </Button>
              <Button size="xs" variant="light" component="span">
                {t('previewOther')}
              </Button>
              <Anchor size="sm" component="span">
                {t('previewLink')}
              </Anchor>
            </Group>
            <Text size="xs" c="dimmed" mt="sm">
              {t('previewText')}
            </Text>
          </Paper>
        </MantineProvider>
      )}
    </div>
  )
}
