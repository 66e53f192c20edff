import { globSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, vi } from 'vitest'
import { stack, startStack } from './stack.ts'

// The first run builds the apps. A flow takes seconds, on a busy machine a multiple.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 900_000 })

beforeAll(startStack)
afterAll(() => stack().stop())

// One stack serves all flows: a file each in `flows`, which brings its tests along as it is loaded.
for (const file of globSync('flows/*.flow.ts', { cwd: import.meta.dirname }).sort())
  await import(join(import.meta.dirname, file))
