import { invalid } from '@platform/shared/errors'

const NAME = /^[a-z][a-z0-9-]*(?:\.[a-z][a-z0-9-]*)+$/
const MAX_OPERATIONS = 200

/**
 * Names of operations, each once. Which operations there are is the gateway's to know: a name that nobody has opens
 * nothing, so only its form is checked here.
 */
export function operationNames(asked: readonly string[]): string[] {
  const names = [...new Set(asked)]
  if (names.length > MAX_OPERATIONS) throw invalid(`At most ${MAX_OPERATIONS} operations`, 'operations')
  for (const name of names)
    if (name.length > 100 || !NAME.test(name))
      throw invalid(`${name.slice(0, 100)} is not the name of an operation`, 'operations')
  return names
}
