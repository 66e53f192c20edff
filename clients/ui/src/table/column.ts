import type { RowData } from '@tanstack/react-table'
import type { ReactNode } from 'react'
import type { Column } from './data-table.tsx'

type Told<T> = { header: string; cell: (row: T) => ReactNode; sortBy?: (row: T) => string | number }

/** A column of a table: what heads it, what it shows of a row, and what it sorts by where it can. */
export const column = <T extends RowData>(id: string, { header, cell, sortBy }: Told<T>): Column<T> => ({
  id,
  header,
  cell: ({ row: { original } }) => cell(original),
  ...(sortBy ? { accessorFn: sortBy } : { enableSorting: false }),
})
