'use client'
import { Code, Text } from '@mantine/core'
import { column } from '@platform/ui/table/column.ts'
import { DataTable } from '@platform/ui/table/data-table.tsx'
import { TwoLines } from '@platform/ui/table/two-lines.tsx'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { Instant } from '#clock/instant.tsx'
import { JobActs } from './job-acts.tsx'
import type { Job, JobState } from './queue.ts'

type Props = { queue: string; state: JobState; jobs: Job[]; onDone: () => void }

/** Jobs of one queue, a row each. */
export function JobsTable({ queue, state, jobs, onDone }: Props) {
  const t = useTranslations('console.queues')
  const columns = useMemo(
    () => [
      column<Job>('job', {
        header: t('job'),
        sortBy: ({ name }) => name,
        cell: ({ id, name }) => (
          <TwoLines below={<span style={{ overflowWrap: 'anywhere' }}>{id}</span>}>{name}</TwoLines>
        ),
      }),
      column<Job>('clinic', {
        header: t('clinic'),
        cell: ({ organizationId }) => (organizationId ? <Code>{organizationId.slice(-12)}</Code> : '–'),
      }),
      column<Job>('when', {
        header: t(state === 'delayed' ? 'due' : 'when'),
        sortBy: ({ dueAt, finishedAt, askedAt }) => dueAt ?? finishedAt ?? askedAt,
        cell: ({ dueAt, finishedAt, askedAt }) => (
          <Text size="sm">
            <Instant at={(state === 'delayed' ? dueAt : finishedAt) ?? askedAt} seconds />
          </Text>
        ),
      }),
      column<Job>('attempts', {
        header: t('attempts'),
        cell: ({ attempts, attemptsAllowed, failure }) => (
          <TwoLines below={failure}>{t('attemptsOf', { attempts, allowed: attemptsAllowed })}</TwoLines>
        ),
      }),
      ...(state === 'failed'
        ? [
            column<Job>('actions', {
              header: t('actions'),
              cell: (job) => <JobActs queue={queue} job={job} onDone={onDone} />,
            }),
          ]
        : []),
    ],
    [t, state, queue, onDone],
  )
  return <DataTable rows={jobs} columns={columns} caption={t('title')} minWidth={760} />
}
