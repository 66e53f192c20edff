'use client'
import { Button, Group } from '@mantine/core'
import { confirm } from '@platform/ui/feedback/confirm.ts'
import { useAct } from '@platform/ui/feedback/use-act.ts'
import { useSession } from '@platform/ui/session/session-context.ts'
import { useTranslations } from 'next-intl'
import { askPlatform } from '#platform/ask-platform.ts'
import { MANAGE_JOBS, type Job } from './queue.ts'

type Props = { queue: string; job: Job; onDone: () => void }

/** Gives a job that failed for good another chance, or lets it be forgotten. */
export function JobActs({ queue, job: { id, name }, onDone }: Props) {
  const t = useTranslations('console.queues')
  const common = useTranslations('ui')
  const { can } = useSession()
  const { act, isBusy } = useAct()
  if (!can(MANAGE_JOBS)) return null

  async function run(what: 'retry' | 'remove', done: string) {
    const init = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ jobId: id }),
    }
    await act(askPlatform<{ done: boolean }>(`queues/${queue}/jobs/${what}`, init), { done })
    onDone()
  }

  async function forget() {
    const isSure = await confirm({
      title: t('removeTitle', { name }),
      text: t('removeText'),
      confirm: t('remove'),
      cancel: common('cancel'),
      isDangerous: true,
    })
    if (isSure) await run('remove', t('removed', { name }))
  }

  return (
    <Group gap="xs" wrap="nowrap">
      <Button
        size="compact-xs"
        variant="light"
        loading={isBusy}
        onClick={() => void run('retry', t('retried', { name }))}
      >
        {t('retry')}
      </Button>
      <Button size="compact-xs" variant="subtle" color="red" disabled={isBusy} onClick={() => void forget()}>
        {t('remove')}
      </Button>
    </Group>
  )
}
