import type { ResponsePath } from '@apollo/query-planner'
import { isResultObject, type ResultObject } from './result-object.ts'

/**
 * Hands over each object a path leads to; `@` stands for every item of a list. Nulls on the way end there. An object that
 * several places share is met once a place.
 */
export function eachAtPath(root: unknown, path: ResponsePath, act: (object: ResultObject) => void): void {
  walk(root, path, 0, act)
}

function walk(value: unknown, path: ResponsePath, index: number, act: (object: ResultObject) => void): void {
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    const next = path[index] === '@' ? index + 1 : index
    for (let position = 0; position < value.length; position++) walk(value[position], path, next, act)
    return
  }
  const object = value as ResultObject
  const step = path[index]
  if (step === undefined) act(object)
  else walk(step === '@' ? object : object[step], path, index + 1, act)
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
