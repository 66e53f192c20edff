'use client'
import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core'
import { confirm } from '@platform/ui/feedback/confirm.ts'
import { useAct } from '@platform/ui/feedback/use-act.ts'
import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import type { LocationRowFragment, LocationStatus } from '../gql/graphql.ts'
import { useChangeLocationStatusMutation, useRemoveLocationMutation } from '../gql/hooks.ts'

/** What can become of a location: out of use and back, closed for good, or gone when it was a mistake. */
export function LocationActs({ location: { id: locationId, name, status } }: { location: LocationRowFragment }) {
  const t = useTranslations('clinic.locations')
  const common = useTranslations('ui')
  const router = useRouter()
  const { act, isBusy } = useAct()
  const [, change] = useChangeLocationStatusMutation()
  const [, remove] = useRemoveLocationMutation()
  const other: LocationStatus = status === 'ACTIVE' ? 'INACTIVE' : 'ACTIVE'
  const become = (next: LocationStatus) =>
    act(change({ input: { locationId, status: next } }), { done: t(`became.${next}`), hasNoForm: true })
  const isSure = (what: 'close' | 'remove') =>
    confirm({
      title: t(`${what}Title`, { name }),
      text: t(`${what}Text`),
      confirm: t(what),
      cancel: common('cancel'),
      isDangerous: true,
    })

  async function close() {
    if (await isSure('close')) await become('CLOSED')
  }
  async function leave() {
    if (!(await isSure('remove'))) return
    const { isDone } = await act(remove({ input: { locationId } }), { done: t('removed'), hasNoForm: true })
    if (isDone) router.push('/setup/locations')
  }
  return (
    <Paper withBorder p="lg" component="section">
      <Title order={2} fz="md" mb="md">
        {t('life')}
      </Title>
      <Stack gap="md">
        <Text size="sm" c="dimmed">
          {t(`lifeText.${status}`)}
        </Text>
        <Group gap="xs">
          <Button variant="light" loading={isBusy} onClick={() => void become(other)}>
            {t(`acts.${other}`)}
          </Button>
          <Button variant="default" loading={isBusy} onClick={() => void close()}>
            {t('close')}
          </Button>
          <Button variant="default" c="var(--mantine-color-error)" loading={isBusy} onClick={() => void leave()}>
            {t('remove')}
          </Button>
        </Group>
      </Stack>
    </Paper>
  )
}
