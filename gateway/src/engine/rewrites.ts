import type { FetchDataRewrite } from '@apollo/query-planner'
import { isResultObject, type ResultObject } from './result-object.ts'
import type { Typenames } from './typenames.ts'

const ON = '... on '

/** Applies what the planner says about names and types that differ between the graph and a subgraph. */
export function rewrite(rewrites: readonly FetchDataRewrite[] | undefined, value: unknown, typenames: Typenames): void {
  for (const one of rewrites ?? []) {
    const last = one.path.at(-1)
    if (last === undefined) continue
    at(value, one.path, 0, typenames, (object) => {
      if (one.kind === 'ValueSetter') object[last] = one.setValueTo
      else if (object[last] !== undefined) {
        object[one.renameKeyTo] = object[last]
        delete object[last]
      }
    })
  }
}

function at(
  value: unknown,
  path: readonly string[],
  index: number,
  typenames: Typenames,
  act: (object: ResultObject) => void,
): void {
  if (Array.isArray(value)) {
    for (const item of value) at(item, path, index, typenames, act)
    return
  }
  if (!isResultObject(value)) return
  const step = path[index]
  if (step === undefined || index === path.length - 1) return act(value)
  if (!step.startsWith(ON)) return at(value[step], path, index + 1, typenames, act)
  const typename = value['__typename']
  // An object that does not say its type is the one the fetch asked for.
  if (typeof typename !== 'string' || typenames.possible(step.slice(ON.length)).has(typename))
    at(value, path, index + 1, typenames, act)
}
