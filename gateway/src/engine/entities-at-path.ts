import type { ResponsePath } from '@apollo/query-planner'
import { isResultObject, type ResultObject } from './result-object.ts'

/** The distinct objects a path leads to; `@` stands for every item of a list. Nulls on the way end there. */
export function entitiesAtPath(root: ResultObject, path: ResponsePath): ResultObject[] {
  const found = new Set<ResultObject>()
  walk(root, path, 0, found)
  return [...found]
}

function walk(value: unknown, path: ResponsePath, index: number, found: Set<ResultObject>): void {
  if (value === null || value === undefined) return
  if (Array.isArray(value)) {
    const next = path[index] === '@' ? index + 1 : index
    for (const item of value) walk(item, path, next, found)
    return
  }
  if (!isResultObject(value)) return
  const step = path[index]
  if (step === undefined) found.add(value)
  else if (step === '@') walk(value, path, index + 1, found)
  else walk(value[step], path, index + 1, found)
}

/** Where one object stands in the result, with list indices: the path an error about it is given. */
export function pathOf(root: ResultObject, path: ResponsePath, entity: ResultObject): (string | number)[] {
  const trail: (string | number)[] = []
  const seek = (value: unknown, index: number): boolean => {
    if (Array.isArray(value)) {
      const next = path[index] === '@' ? index + 1 : index
      return value.some((item, position) => {
        trail.push(position)
        if (seek(item, next)) return true
        trail.pop()
        return false
      })
    }
    if (!isResultObject(value)) return false
    const step = path[index]
    if (step === undefined) return value === entity
    if (step === '@') return seek(value, index + 1)
    trail.push(step)
    if (seek(value[step], index + 1)) return true
    trail.pop()
    return false
  }
  seek(root, 0)
  return trail
}
