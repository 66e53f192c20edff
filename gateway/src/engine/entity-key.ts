import { Kind, parse } from 'graphql'
import type { PrimaryFetch } from './primary-fetch.ts'
import { isResultObject } from './result-object.ts'

/** Which entity an event is about: the newest event of one takes the place of older ones that still wait. Null: unknown. */
export type KeyOfEvent = (data: unknown) => string | null

/** Tells by the `id` that the subscription's one field asks for. Another field under that name would tell nothing. */
export function keyOfEvents({ operation }: PrimaryFetch): KeyOfEvent {
  const [definition] = parse(operation, { noLocation: true }).definitions
  const root = definition?.kind === Kind.OPERATION_DEFINITION ? definition.selectionSet.selections[0] : undefined
  if (root?.kind !== Kind.FIELD) return () => null
  const asksForId = root.selectionSet?.selections.some(
    (node) => node.kind === Kind.FIELD && node.name.value === 'id' && (node.alias?.value ?? 'id') === 'id',
  )
  if (!asksForId) return () => null
  const name = root.alias?.value ?? root.name.value
  return (data) => {
    const entity = isResultObject(data) ? data[name] : undefined
    if (!isResultObject(entity)) return null
    const { __typename: typename, id } = entity
    return typeof id === 'string' || typeof id === 'number' ? JSON.stringify([typename ?? null, id]) : null
  }
}
