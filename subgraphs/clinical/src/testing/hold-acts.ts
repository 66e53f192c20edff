import type { Actor } from '@platform/shared/actor'
import type { World } from '@platform/shared/testing/world'
import { subgraph } from '../subgraph.ts'

type Hold = { token: string; expiresAt: Date; renewalsLeft: number; specialists: { id: string }[] }
type Answer = {
  hold: Hold | null
  isReleased: boolean
  holdsAvailable: boolean
  nextSlots: { start: Date }[]
  userErrors: { code: string; path: string[] }[]
}

const HOLD = 'hold { token expiresAt renewalsLeft start end specialists { id } } holdsAvailable'
const SELECTIONS = {
  holdSlot: `${HOLD} nextSlots { start }`,
  renewHold: HOLD,
  releaseHold: 'isReleased holdsAvailable',
}

/** What one of the three mutations answers somebody, through the schema. */
export async function holdAct(world: World, actor: Actor, name: keyof typeof SELECTIONS, input: object) {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
  const document = `mutation ($input: ${type}!) { ${name}(input: $input) { ${SELECTIONS[name]} userErrors { code path } } }`
  const { data, errors } = await world.run(subgraph, actor, document, { input })
  if (errors) throw new Error(errors[0]?.message)
  // As selected above.
  return data?.[name] as Answer
}

/** When slots are offered to somebody on a day, and whether holds are known. */
export async function offeredTo(world: World, actor: Actor, variables: object) {
  const document = `query ($calendarId: ID!, $serviceId: ID!, $from: LocalDate!, $holdToken: String) {
    availability(calendarId: $calendarId, serviceId: $serviceId, from: $from, days: 1, holdToken: $holdToken) {
      holdsAvailable days { slots { start } } } }`
  const { data, errors } = await world.run(subgraph, actor, document, { ...variables })
  if (errors) throw new Error(errors[0]?.message)
  const { availability } = data as { availability: { holdsAvailable: boolean; days: { slots: { start: Date }[] }[] } }
  const starts = availability.days.flatMap(({ slots }) => slots.map(({ start }) => start.toISOString()))
  return { holdsAvailable: availability.holdsAvailable, starts }
}
