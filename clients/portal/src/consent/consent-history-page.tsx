'use client'
import { listOf } from '@platform/ui/table/list-of.ts'
import { usePages } from '@platform/ui/table/use-pages.ts'
import { HistoryIcon } from 'lucide-react'
import { useConsentHistoryQuery } from '../gql/hooks.ts'
import { LogPage } from '../log/log-page.tsx'
import { ConsentEntry } from './consent-entry.tsx'

/** All that somebody ever said on what is done with their data, newest first. */
export function ConsentHistoryPage() {
  const pages = usePages({})
  const [{ data, error, fetching }, reload] = useConsentHistoryQuery({
    variables: { after: pages.after },
    requestPolicy: 'cache-and-network',
  })
  return (
    <LogPage
      words="portal.consents"
      icon={HistoryIcon}
      list={listOf(data?.myConsents, { error, fetching, reload, pages })}
    >
      {(entry) => <ConsentEntry key={entry.id} entry={entry} />}
    </LogPage>
  )
}
