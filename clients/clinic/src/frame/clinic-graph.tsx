'use client'
import schema from '../gql/schema.json' with { type: 'json' }
import { GraphProvider } from '@platform/ui/graph/graph-provider.tsx'
import type { Place } from '@platform/ui/server/request-place.ts'
import type { ReactNode } from 'react'
import { cacheRules } from './cache-rules.ts'

/** The graph, by the rules of this app's cache. */
export function ClinicGraph({ place, children }: { place: Place; children: ReactNode }) {
  return (
    <GraphProvider place={place} schema={schema} rules={cacheRules}>
      {children}
    </GraphProvider>
  )
}
