'use client'
import { listOf } from '@platform/ui/table/list-of.ts'
import { usePages } from '@platform/ui/table/use-pages.ts'
import { EyeIcon } from 'lucide-react'
import { useAccessHistoryQuery } from '../gql/hooks.ts'
import { LogPage } from '../log/log-page.tsx'
import { AccessEntry } from './access-entry.tsx'

/** Who looked at somebody’s record in this clinic, newest first. */
export function AccessHistoryPage() {
  const pages = usePages({})
  const [{ data, error, fetching }, reload] = useAccessHistoryQuery({
    variables: { after: pages.after },
    requestPolicy: 'cache-and-network',
  })
  return (
    <LogPage
      words="portal.access"
      icon={EyeIcon}
      list={listOf(data?.myAccessEvents, { error, fetching, reload, pages })}
    >
      {(entry) => <AccessEntry key={entry.id} entry={entry} />}
    </LogPage>
  )
}
