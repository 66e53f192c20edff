'use client'
import { Paper } from '@mantine/core'
import type { ReactNode } from 'react'
import type { CombinedError } from 'urql'
import { ErrorState } from '../feedback/error-state.tsx'
import { TableSkeleton } from '../feedback/table-skeleton.tsx'
import { LoadMore } from './load-more.tsx'

type Props<Row> = {
  /** Undefined while nobody knows them yet. */
  rows: Row[] | undefined
  error: CombinedError | undefined
  isBusy: boolean
  onRetry: () => void
  /** What to say, and what to do, where there are none. */
  empty: ReactNode
  hasMore?: boolean
  /** How many rows there usually are: what stands below should not move when they come. */
  usually?: number
  onMore?: () => void
  children: (rows: Row[]) => ReactNode
}

/** A list in each of its states: refused, on its way, empty, there, and going on. */
export function ListPanel<Row>(props: Props<Row>) {
  const { rows, error, isBusy, onRetry, empty, hasMore = false, usually = 8, onMore, children } = props
  if (error && !rows) return <ErrorState error={error} isRetrying={isBusy} onRetry={onRetry} />
  return (
    <Paper withBorder>
      {!rows && <TableSkeleton rows={usually} />}
      {rows && (rows.length > 0 ? children(rows) : empty)}
      {onMore && <LoadMore hasMore={hasMore} isBusy={isBusy} onMore={onMore} />}
    </Paper>
  )
}
