'use client'
import { Button, Code, Group, Stack, Text } from '@mantine/core'
import { confirm } from '@platform/ui/feedback/confirm.ts'
import { useAct } from '@platform/ui/feedback/use-act.ts'
import { ClinicTime } from '@platform/ui/time/clinic-time.tsx'
import { useTranslations } from 'next-intl'
import { useClinicClock } from '#clock/use-clinic-clock.ts'
import type { KeyRowFragment } from '../gql/graphql.ts'
import { useRevokeApiKeyMutation } from '../gql/hooks.ts'

type Props = { apiKey: KeyRowFragment; isEnabled: boolean; onRotate: () => void; onChanged: () => void }

/** A key by its first characters, with when it was used last and until when it works. */
export function KeyRow({ apiKey: { id, prefix, lastUsedAt, expiresAt }, isEnabled, onRotate, onChanged }: Props) {
  const t = useTranslations('clinic.admin.keys')
  const common = useTranslations('ui')
  const { zone } = useClinicClock()
  const { act, isBusy } = useAct()
  const [, revoke] = useRevokeApiKeyMutation()

  async function revokeIt() {
    const isSure = await confirm({
      title: t('revoke'),
      text: t('revokeText', { prefix }),
      confirm: t('revoke'),
      cancel: common('cancel'),
      isDangerous: true,
    })
    if (!isSure) return
    await act(revoke({ input: { apiKeyId: id } }), { done: t('revoked', { prefix }), hasNoForm: true })
    onChanged()
  }

  return (
    <Group justify="space-between" gap="xs">
      <Stack gap={2}>
        <Code>{prefix}…</Code>
        <Text size="xs" c="dimmed" component="div">
          {lastUsedAt ? (
            <>
              {t('lastUsed')} <ClinicTime instant={lastUsedAt} zone={zone} />
            </>
          ) : (
            t('neverUsed')
          )}
        </Text>
        {expiresAt && (
          <Text size="xs" c="dimmed" component="div">
            {t('until')} <ClinicTime instant={expiresAt} zone={zone} />
          </Text>
        )}
      </Stack>
      {isEnabled && (
        <Group gap="xs">
          <Button size="xs" variant="default" aria-label={t('rotateKey', { prefix })} onClick={onRotate}>
            {t('rotate')}
          </Button>
          <Button
            size="xs"
            variant="default"
            c="var(--mantine-color-error)"
            loading={isBusy}
            aria-label={t('revokeKey', { prefix })}
            onClick={() => void revokeIt()}
          >
            {t('revoke')}
          </Button>
        </Group>
      )}
    </Group>
  )
}
