import { EVENT_CATALOGUE } from './event-catalogue.ts'

const byName = new Map(EVENT_CATALOGUE.map((type) => [type.name, type]))

export const findEventType = (name: string) => byName.get(name) ?? null
