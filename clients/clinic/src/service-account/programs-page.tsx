'use client'
import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { PageHeader } from '@platform/ui/frame/page-header.tsx'
import { listOf } from '@platform/ui/table/list-of.ts'
import { ListPanel } from '@platform/ui/table/list-panel.tsx'
import { NoRows } from '@platform/ui/table/no-rows.tsx'
import { usePages } from '@platform/ui/table/use-pages.ts'
import { useUrlFilters } from '@platform/ui/table/use-url-filters.ts'
import { PlugIcon, PlusIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { PlacesTaken } from '#member/places-taken.tsx'
import { useServiceAccountsQuery } from '../gql/hooks.ts'
import { CreateProgramDialog } from './create-program-dialog.tsx'
import { ProgramPanel } from './program-panel.tsx'
import { ProgramsTable } from './programs-table.tsx'

const PAGE = 25

/** Programs that act for the clinic: its own, and those of its partners. */
export function ProgramsPage() {
  const t = useTranslations('clinic.admin.programs')
  const { filters, setFilters } = useUrlFilters(['program'])
  const [isCreating, { open, close }] = useDisclosure()
  const pages = usePages({})
  const [{ data, error, fetching }, reload] = useServiceAccountsQuery({
    variables: { first: PAGE, after: pages.after },
    requestPolicy: 'cache-and-network',
  })
  const show = (program: string) => setFilters({ program })

  return (
    <>
      <PageHeader title={t('title')} about={t('about')}>
        <PlacesTaken limit="service_accounts" />
        <Button leftSection={<PlusIcon size={16} aria-hidden />} onClick={open}>
          {t('create')}
        </Button>
      </PageHeader>
      <ListPanel
        {...listOf(data?.serviceAccounts, { error, fetching, reload, pages })}
        empty={<NoRows words="clinic.admin.programs" icon={PlugIcon} />}
      >
        {(accounts) => <ProgramsTable accounts={accounts} onOpen={({ id }) => show(id)} />}
      </ListPanel>
      <ProgramPanel id={filters.program} onClose={() => show('')} />
      {isCreating && (
        <CreateProgramDialog
          onClose={close}
          onCreated={(id) => {
            pages.next(null)
            show(id)
          }}
        />
      )}
    </>
  )
}
