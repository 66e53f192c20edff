'use client'
import { useState } from 'react'

/** How far a list that is read page after page was read. The place in one list means nothing in another: a filter that changes begins anew. */
export function usePages(filter: object) {
  const list = JSON.stringify(filter)
  const [page, setPage] = useState<{ of: string; after: string | null }>({ of: '', after: null })
  return {
    after: page.of === list ? page.after : null,
    next: (endCursor: string | null | undefined) => setPage({ of: list, after: endCursor ?? null }),
  }
}
