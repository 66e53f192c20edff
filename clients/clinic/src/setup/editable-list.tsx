'use client'
import { Button, Group } from '@mantine/core'
import { DataTable, type Column } from '@platform/ui/table/data-table.tsx'
import { ListPanel } from '@platform/ui/table/list-panel.tsx'
import { useUrlFilters } from '@platform/ui/table/use-url-filters.ts'
import { PlusIcon } from 'lucide-react'
import { Fragment, type ReactNode } from 'react'
import type { CombinedError } from 'urql'

type Props<Row extends { id: string }> = {
  /** What the list holds. */
  caption: string
  rows: Row[] | undefined
  columns: Column<Row>[]
  minWidth?: number
  error: CombinedError | undefined
  isBusy: boolean
  onRetry: () => void
  hasMore?: boolean
  onMore?: () => void
  filters?: ReactNode
  empty: ReactNode
  /** How adding is called. Null for those who may not. */
  add: string | null
  /** A row to change or look at, or none: one to add. */
  form: (row: Row | undefined, close: () => void) => ReactNode
}

/** A list whose rows open beside it. Which is open stands in the address: an id, or `new`. */
export function EditableList<Row extends { id: string }>(props: Props<Row>) {
  const { caption, rows, columns, minWidth = 560, filters, add, form, ...list } = props
  const { filters: address, setFilters } = useUrlFilters(['open'])
  const open = rows?.find(({ id }) => id === address.open)
  const close = () => setFilters({ open: '' })
  return (
    <>
      <Group mb="md" gap="sm">
        {filters}
        {add && (
          <Button
            leftSection={<PlusIcon size={16} aria-hidden />}
            ml="auto"
            onClick={() => setFilters({ open: 'new' })}
          >
            {add}
          </Button>
        )}
      </Group>
      <ListPanel rows={rows} {...list}>
        {(some) => (
          <DataTable
            rows={some}
            columns={columns}
            caption={caption}
            minWidth={minWidth}
            onOpen={({ id }) => setFilters({ open: id })}
          />
        )}
      </ListPanel>
      {rows && (open ?? (add !== null && address.open === 'new')) && (
        <Fragment key={address.open}>{form(open, close)}</Fragment>
      )}
    </>
  )
}
