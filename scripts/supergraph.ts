import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CompositionError, composeSupergraph } from '@platform/gateway/compose'
import { Failure } from './failure.ts'
import { root } from './root.ts'

const file = join(root, 'gateway/supergraph.graphql')

/** Composes the supergraph and tells whether the committed one differs. */
export async function supergraphNow(): Promise<{ sdl: string; isCurrent: boolean }> {
  const { supergraph: sdl } = await composeSupergraph().catch(explain)
  return { sdl, isCurrent: existsSync(file) && readFileSync(file, 'utf8') === sdl }
}

/** Brings `gateway/supergraph.graphql` up to date; false when it was. */
export async function writeSupergraph(): Promise<boolean> {
  const { sdl, isCurrent } = await supergraphNow()
  if (!isCurrent) writeFileSync(file, sdl)
  return !isCurrent
}

/** What the subgraphs disagree on is for whoever wrote them to read, not for a log. */
function explain(error: unknown): never {
  throw error instanceof CompositionError ? new Failure('The subgraphs do not compose:', error.lines.join('\n')) : error
}
