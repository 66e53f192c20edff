'use client'
import { ActionIcon, Text } from '@mantine/core'
import { confirm } from '@platform/ui/feedback/confirm.ts'
import { useAct } from '@platform/ui/feedback/use-act.ts'
import { column } from '@platform/ui/table/column.ts'
import { DataTable } from '@platform/ui/table/data-table.tsx'
import { Trash2Icon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { inShort, toEdit } from '#hours/range.ts'
import type { ClosuresQuery } from '../gql/graphql.ts'
import { useRemoveClosureMutation } from '../gql/hooks.ts'
import { useDaysText } from './use-days-text.ts'

type Closure = ClosuresQuery['closures']['edges'][number]['node']

/** Closures, those that end first in front. */
export function ClosuresTable({ closures, mayManage }: { closures: Closure[]; mayManage: boolean }) {
  const t = useTranslations('clinic.closures')
  const daysOf = useDaysText()
  const columns = useMemo(
    () => [
      column<Closure>('name', {
        header: t('name'),
        cell: ({ name }) => (
          <Text size="sm" fw={550}>
            {name}
          </Text>
        ),
      }),
      column<Closure>('days', {
        header: t('days'),
        cell: ({ from, until }) => <Text size="sm">{daysOf(from, until)}</Text>,
      }),
      column<Closure>('hours', {
        header: t('hours'),
        cell: ({ ranges }) => (
          <Text size="sm" c="dimmed" className="tabular">
            {ranges.length > 0 ? inShort(toEdit(ranges)) : t('wholeDay')}
          </Text>
        ),
      }),
      column<Closure>('where', {
        header: t('where'),
        cell: ({ location }) => <Text size="sm">{location?.name ?? t('everywhere')}</Text>,
      }),
      ...(mayManage
        ? [column<Closure>('remove', { header: '', cell: (closure) => <RemoveClosure closure={closure} /> })]
        : []),
    ],
    [t, daysOf, mayManage],
  )
  return <DataTable rows={closures} columns={columns} caption={t('own')} minWidth={620} />
}

function RemoveClosure({ closure: { id: closureId, name, version } }: { closure: Closure }) {
  const t = useTranslations('clinic.closures')
  const common = useTranslations('ui')
  const { act, isBusy } = useAct()
  const [, remove] = useRemoveClosureMutation()
  async function takeBack() {
    const words = { title: t('removeTitle', { name }), text: t('removeText'), confirm: t('remove') }
    if (!(await confirm({ ...words, cancel: common('cancel'), isDangerous: true }))) return
    await act(remove({ input: { closureId, version } }), { done: t('removed'), hasNoForm: true })
  }
  return (
    <ActionIcon
      variant="subtle"
      color="red"
      size={32}
      aria-label={t('removeTitle', { name })}
      loading={isBusy}
      onClick={() => void takeBack()}
    >
      <Trash2Icon size={16} aria-hidden />
    </ActionIcon>
  )
}
