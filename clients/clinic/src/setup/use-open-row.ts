'use client'
import { useUrlFilters } from '@platform/ui/table/use-url-filters.ts'
import { useCallback } from 'react'

/** Opens a row of an editable list, by the address. */
export function useOpenRow() {
  const { setFilters } = useUrlFilters(['open'])
  return useCallback(({ id }: { id: string }) => setFilters({ open: id }), [setFilters])
}
