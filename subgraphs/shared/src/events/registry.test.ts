import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { z } from 'zod'
import type { EventField, EventType } from './event-type.ts'
import type { NewEvent } from './new-event.ts'
import { fieldSchema } from './field-schema.ts'
import { PLANNED_EVENTS } from './planned-events.ts'
import { EVENT_TYPES } from './registry.ts'

const emitted: [string, EventType][] = Object.entries(EVENT_TYPES)
const planned: [string, EventType][] = Object.entries(PLANNED_EVENTS)
const all = [...emitted, ...planned]
const fields = all.flatMap(([name, { fields }]) =>
  Object.entries(fields).map(([field, value]) => [`${name}.${field}`, value] as const),
)

/** The sources that may emit: those of all subgraphs, without tests and without the registry itself. */
function emittingSources(): string {
  const subgraphs = new URL('../../../', import.meta.url)
  const files = readdirSync(subgraphs, { recursive: true, encoding: 'utf8' }).filter(
    (file) =>
      /^\w+\/src\/.*\.ts$/.test(file) && !/\.test\.ts$|^shared\/src\/(events|testing)\/|__generated__/.test(file),
  )
  expect(files.length).toBeGreaterThan(50)
  return files.map((file) => readFileSync(new URL(file, subgraphs), 'utf8')).join('\n')
}

describe('the registry of events', () => {
  test('names at least twenty that are emitted, and no event twice', () => {
    expect(emitted.length).toBeGreaterThanOrEqual(20)
    expect(new Set(all.map(([name]) => name)).size).toBe(all.length)
  })

  test('code emits every one of them, and none that is only planned', () => {
    const sources = emittingSources()
    const mentioned = ([name]: [string, EventType]) => sources.includes(`'${name}'`)
    expect(emitted.filter((event) => !mentioned(event)).map(([name]) => name)).toEqual([])
    expect(planned.filter(mentioned).map(([name]) => name)).toEqual([])
  })

  test.each(all)(
    '%s is described, versioned and named as thing.happening',
    (name, { version, description, subjects }) => {
      expect(name).toMatch(/^[a-z]+(_[a-z]+)*\.[a-z]+(_[a-z]+)*$/)
      expect(description).toMatch(/^[A-Z].+\.$/)
      expect(version).toBeGreaterThanOrEqual(1)
      expect(subjects.every((subject) => subject.length > 0)).toBe(true)
    },
  )

  test.each(fields)('%s is described, and fit to leave the platform', (_, field) => {
    expect(field.description).toMatch(/^[A-Z].+\.$/)
    expect(['public', 'internal']).toContain(field.class)
    expect(fieldSchema(field)).toHaveProperty('type')
  })

  test('a field of another class, an event without its subjects and one that is only planned do not compile', () => {
    expectTypeOf<EventField['class']>().toEqualTypeOf<'public' | 'internal'>()
    // @ts-expect-error Health data never travels in an event.
    const diagnosis: EventField = { class: 'health', description: 'Why they came.', schema: z.string() }
    expectTypeOf<Extract<NewEvent, { type: 'patient.linked' }>['subjectIds']>().toEqualTypeOf<
      readonly [string, string]
    >()
    expectTypeOf<NewEvent['type'] & keyof typeof PLANNED_EVENTS>().toBeNever()
    expect(diagnosis.class).toBe('health')
  })
})
