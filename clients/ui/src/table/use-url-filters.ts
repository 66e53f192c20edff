'use client'
import { usePathname, useRouter, useSearchParams } from 'next/navigation'
import { useCallback } from 'react'

/**
 * Filters that live in the address: they survive a reload, go back with the back button and can be sent to a colleague.
 * An empty value takes a filter out. Names are those of the query string.
 */
export function useUrlFilters<Name extends string>(names: readonly Name[]) {
  const parameters = useSearchParams()
  const router = useRouter()
  const path = usePathname()

  const filters = Object.fromEntries(names.map((name) => [name, parameters.get(name) ?? ''])) as Record<Name, string>
  const setFilters = useCallback(
    (changes: Partial<Record<Name, string>>) => {
      const next = new URLSearchParams(window.location.search)
      for (const [name, value] of Object.entries<string | undefined>(changes))
        if (value) next.set(name, value)
        else next.delete(name)
      router.replace(next.size > 0 ? `${path}?${next}` : path, { scroll: false })
    },
    [router, path],
  )
  return { filters, setFilters }
}
