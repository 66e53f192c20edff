'use client'
import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core'
import { FingerprintPatternIcon, KeyRoundIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { AccountRowFragment, KeyRowFragment as Key } from '../gql/graphql.ts'
import { CreateKeyDialog } from './create-key-dialog.tsx'
import { IssuedKeyDialog } from './issued-key-dialog.tsx'
import { KeyRow } from './key-row.tsx'
import { RegisterKeyDialog } from './register-key-dialog.tsx'
import { RotateKeyDialog } from './rotate-key-dialog.tsx'

type Open = { is: 'create' } | { is: 'register' } | { is: 'rotate'; key: Key } | { is: 'issued'; secret: string }

type Props = { account: AccountRowFragment; onChanged: () => void }

/** A program's keys, and the ways to another one. A secret is shown once, when it is made. */
export function KeyList({ account: { id, isEnabled, apiKeys }, onChanged }: Props) {
  const t = useTranslations('clinic.admin.keys')
  const [open, setOpen] = useState<Open | null>(null)
  const close = () => setOpen(null)
  const issued = (secret: string) => {
    setOpen({ is: 'issued', secret })
    onChanged()
  }
  return (
    <Stack gap="sm" component="section" aria-label={t('title')}>
      <Title order={3} fz="sm">
        {t('title')}
      </Title>
      {apiKeys.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('none')}
        </Text>
      )}
      {apiKeys.map((key) => (
        <Paper key={key.id} withBorder p="sm">
          <KeyRow
            apiKey={key}
            isEnabled={isEnabled}
            onRotate={() => setOpen({ is: 'rotate', key })}
            onChanged={onChanged}
          />
        </Paper>
      ))}
      {isEnabled && (
        <Group gap="xs">
          <Button
            size="xs"
            leftSection={<KeyRoundIcon size={14} aria-hidden />}
            onClick={() => setOpen({ is: 'create' })}
          >
            {t('create')}
          </Button>
          <Button
            size="xs"
            variant="default"
            leftSection={<FingerprintPatternIcon size={14} aria-hidden />}
            onClick={() => setOpen({ is: 'register' })}
          >
            {t('register')}
          </Button>
        </Group>
      )}
      {open?.is === 'create' && <CreateKeyDialog accountId={id} onClose={close} onIssued={issued} />}
      {open?.is === 'register' && <RegisterKeyDialog accountId={id} onClose={close} onDone={onChanged} />}
      {open?.is === 'rotate' && <RotateKeyDialog apiKey={open.key} onClose={close} onIssued={issued} />}
      {open?.is === 'issued' && <IssuedKeyDialog secret={open.secret} onClose={close} />}
    </Stack>
  )
}
