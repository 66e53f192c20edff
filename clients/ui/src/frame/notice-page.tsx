'use client'
import { Button, Center, Paper } from '@mantine/core'
import { CloudOffIcon, LockIcon, MapPinOffIcon, SearchXIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { EmptyState } from '../feedback/empty-state.tsx'

export type Notice = 'unknown' | 'suspended' | 'unreachable' | 'missing'

const ICONS = { unknown: SearchXIcon, suspended: LockIcon, unreachable: CloudOffIcon, missing: MapPinOffIcon }

/** Says in plain words why there is no page at this address, and what to do. */
export function NoticePage({ notice }: { notice: Notice }) {
  const t = useTranslations('ui.notice')
  const action =
    notice === 'missing' ? (
      <Button component="a" href="/" mt="md">
        {t('home')}
      </Button>
    ) : (
      <Button variant="default" mt="md" onClick={() => window.location.reload()}>
        {t('again')}
      </Button>
    )
  return (
    <Center component="main" mih="100dvh" p="md">
      <Paper withBorder radius="lg" maw={520} w="100%">
        <EmptyState icon={ICONS[notice]} title={t(`${notice}.title`)} action={action}>
          {t(`${notice}.text`)}
        </EmptyState>
      </Paper>
    </Center>
  )
}
