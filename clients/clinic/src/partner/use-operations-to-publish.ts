'use client'
import { useEffect, useState } from 'react'
import type { OperationToPublish } from './operation-to-publish.ts'

/** What there is to publish, by the gateway's word. `isMissing`: it could not be told. */
export function useOperationsToPublish() {
  const [operations, setOperations] = useState<OperationToPublish[] | null>()
  useEffect(() => {
    const leaving = new AbortController()
    const told = (answer: OperationToPublish[] | null) => leaving.signal.aborted || setOperations(answer)
    ask(leaving.signal).then(told, () => told(null))
    return () => leaving.abort()
  }, [])
  return { operations: operations ?? [], isMissing: operations === null }
}

async function ask(signal: AbortSignal): Promise<OperationToPublish[]> {
  const answer = await fetch('/api/operations', { signal })
  if (!answer.ok) throw new Error(`The operations were refused: ${answer.status}`)
  // The gateway and this page are built from one tree: what it answers has the shape it has there.
  return ((await answer.json()) as { operations: OperationToPublish[] }).operations
}
