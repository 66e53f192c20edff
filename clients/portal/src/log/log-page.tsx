'use client'
import { Box } from '@mantine/core'
import { PageHeader } from '@platform/ui/frame/page-header.tsx'
import type { listOf } from '@platform/ui/table/list-of.ts'
import { ListPanel } from '@platform/ui/table/list-panel.tsx'
import { NoRows } from '@platform/ui/table/no-rows.tsx'
import type { LucideIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

type Props<Entry> = {
  /** Where its words lie. */
  words: 'portal.access' | 'portal.consents'
  icon: LucideIcon
  list: ReturnType<typeof listOf<Entry>>
  /** An entry as a line of the list. */
  children: (entry: Entry) => ReactNode
}

/** What happened with somebody's data, newest first. */
export function LogPage<Entry>({ words, icon, list, children }: Props<Entry>) {
  const t = useTranslations(words)
  return (
    <>
      <PageHeader title={t('title')} about={t('about')} />
      <Box maw={760}>
        <ListPanel {...list} empty={<NoRows words={words} icon={icon} />}>
          {(entries) => (
            <Box component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
              {entries.map(children)}
            </Box>
          )}
        </ListPanel>
      </Box>
    </>
  )
}
