'use client'
import { Group, Table, UnstyledButton } from '@mantine/core'
import { ArrowDownIcon, ArrowUpIcon } from 'lucide-react'
import {
  createSortedRowModel,
  rowSortingFeature,
  sortFns,
  tableFeatures,
  useTable,
  type Cell,
  type ColumnDef,
  type RowData,
} from '@tanstack/react-table'
import type { ReactNode } from 'react'
import classes from './data-table.module.css'

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel(), sortFns })

/** A column of a table of these rows. */
export type Column<T extends RowData> = ColumnDef<typeof features, T>

type Props<T extends RowData> = {
  rows: T[]
  columns: Column<T>[]
  /** What the table holds, for whoever does not see it. */
  caption: string
  /** Opens a row. Each row then needs a link of its own for the keyboard. */
  onOpen?: (row: T) => void
  minWidth?: number
}

/** A table that scrolls within itself on a phone and sorts what it shows where a column allows it. */
export function DataTable<T extends RowData>({ rows, columns, caption, onOpen, minWidth = 560 }: Props<T>) {
  const table = useTable({ features, columns, data: rows })
  return (
    <Table.ScrollContainer
      minWidth={minWidth}
      scrollAreaProps={{ viewportProps: { tabIndex: 0, 'aria-label': caption } }}
    >
      <Table highlightOnHover={Boolean(onOpen)} aria-label={caption}>
        <Table.Thead>
          {table.getHeaderGroups().map((group) => (
            <Table.Tr key={group.id}>
              {group.headers.map((header) => {
                const sorted = header.column.getIsSorted()
                const label = <table.FlexRender header={header} />
                if (!header.column.getCanSort())
                  return (
                    <Table.Th key={header.id} className={classes['head']}>
                      {label}
                    </Table.Th>
                  )
                return (
                  <Table.Th
                    key={header.id}
                    className={classes['head']}
                    aria-sort={sorted === 'asc' ? 'ascending' : sorted === 'desc' ? 'descending' : 'none'}
                  >
                    <UnstyledButton className={classes['sort']} onClick={header.column.getToggleSortingHandler()}>
                      <Group gap={4} wrap="nowrap">
                        {label}
                        {sorted === 'asc' && <ArrowUpIcon size={14} aria-hidden />}
                        {sorted === 'desc' && <ArrowDownIcon size={14} aria-hidden />}
                      </Group>
                    </UnstyledButton>
                  </Table.Th>
                )
              })}
            </Table.Tr>
          ))}
        </Table.Thead>
        <Table.Tbody>
          {table.getRowModel().rows.map((row) => (
            <Table.Tr
              key={row.id}
              className={onOpen ? classes['opens'] : undefined}
              onClick={onOpen ? () => onOpen(row.original) : undefined}
            >
              {row.getAllCells().map((cell) => (
                <Table.Td key={cell.id}>{contentOf(cell)}</Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

/**
 * What a cell shows. Called and not mounted: a column made anew must not take from somebody the button they stand on, or the
 * dialog they opened there.
 */
function contentOf<T extends RowData>(cell: Cell<typeof features, T, unknown>): ReactNode {
  const { cell: write } = cell.column.columnDef
  return typeof write === 'function' ? write(cell.getContext()) : write
}
