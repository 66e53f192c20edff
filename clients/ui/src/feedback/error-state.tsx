'use client'
import { Alert, Button, Code, Group, Stack, Text } from '@mantine/core'
import { RefreshCwIcon, TriangleAlertIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { CombinedError } from 'urql'
import { failureOf } from '../graph/graph-error.ts'

type Props = { error: CombinedError; onRetry?: () => void; isRetrying?: boolean }

/** What went wrong in words, with the number by which support finds it, and a way to try again. */
export function ErrorState({ error, onRetry, isRetrying = false }: Props) {
  const t = useTranslations('ui.failure')
  const { kind, requestId } = failureOf(error)
  return (
    <Alert color="red" icon={<TriangleAlertIcon aria-hidden />} title={t(`${kind}.title`)} role="alert">
      <Stack gap="sm" align="flex-start">
        <Text size="sm">{t(`${kind}.advice`)}</Text>
        <Group gap="md">
          {onRetry && kind !== 'forbidden' && (
            <Button
              size="xs"
              variant="default"
              leftSection={<RefreshCwIcon size={14} aria-hidden />}
              loading={isRetrying}
              onClick={onRetry}
            >
              {t('retry')}
            </Button>
          )}
          {requestId && (
            <Text size="xs" c="dimmed">
              {t('reference')} <Code>{requestId}</Code>
            </Text>
          )}
        </Group>
      </Stack>
    </Alert>
  )
}
