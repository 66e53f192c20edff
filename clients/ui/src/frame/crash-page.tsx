'use client'
import { Button, Center, Code, Paper, Text } from '@mantine/core'
import { BugIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { EmptyState } from '../feedback/empty-state.tsx'

/** What stands where a page broke: an apology, the reference of the error, and another try. */
export function CrashPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const t = useTranslations('ui')
  return (
    <Center component="main" mih="60dvh" p="md">
      <Paper withBorder radius="lg" maw={520} w="100%">
        <EmptyState
          icon={BugIcon}
          title={t('crash.title')}
          action={
            <>
              <Text size="xs" c="dimmed">
                {t('failure.reference')} <Code>{error.digest ?? error.name}</Code>
              </Text>
              <Button mt="sm" onClick={reset}>
                {t('failure.retry')}
              </Button>
            </>
          }
        >
          {t('crash.text')}
        </EmptyState>
      </Paper>
    </Center>
  )
}
