import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { composeSupergraph } from '@platform/gateway/compose'
import { root } from './root.ts'

const file = join(root, 'gateway/supergraph.graphql')

/** Composes the supergraph and tells whether the committed one differs. */
export async function supergraphNow(): Promise<{ sdl: string; isCurrent: boolean }> {
  const { supergraph: sdl } = await composeSupergraph()
  return { sdl, isCurrent: existsSync(file) && readFileSync(file, 'utf8') === sdl }
}

/** Brings `gateway/supergraph.graphql` up to date; false when it was. */
export async function writeSupergraph(): Promise<boolean> {
  const { sdl, isCurrent } = await supergraphNow()
  if (!isCurrent) writeFileSync(file, sdl)
  return !isCurrent
}
