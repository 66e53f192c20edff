import type { AdminClient } from '@platform/prisma/admin-client'
import { forbidden, notFound } from '@platform/shared/errors'
import { mutation } from '@platform/shared/mutation'
import type { Context, RequestContext } from '@platform/shared/context'
import { subscription } from '@platform/shared/subscription'
import { eventSource, type EventSource } from '@platform/shared/events/event-source'
import { defineSubgraph, type Subgraph } from '@platform/shared/subgraph'

type Ctx = RequestContext<Context<'patient'>>
type Note = { id: string; text: string }
type Db = Ctx['db']

/** The ways in which notes are read, written and told of. */
type Ways = {
  note(ctx: Ctx, id: string): Promise<Note | null>
  notes(ctx: Ctx): Promise<Note[]>
  reference(ctx: Ctx, id: string): Promise<Note | null>
  rename(ctx: Context<'patient'>, id: string): Promise<Note | null>
  /** Whose events a subscriber is told, if somebody took that into their own hands. */
  clinicOf: ((ctx: Ctx, args: { clinicId?: string | null }) => string) | null
  renamed(ctx: Ctx, id: string): Promise<Note | null>
}

const noteOf = ({ id, givenName }: { id: string; givenName: string }): Note => ({ id, text: givenName })

const find = async (db: Db, id: string) => {
  const patient = await db.patient.findUnique({ where: { id } })
  return patient && noteOf(patient)
}
const list = async (db: Db) => (await db.patient.findMany()).map(noteOf)
const rename = async (db: Db, id: string) => {
  const { count } = await db.patient.updateMany({ where: { id }, data: { city: 'Elsewhere' } })
  return count > 0 ? find(db, id) : null
}

/** As it should be: every way through the context's own database. */
const SOUND: Ways = {
  note: ({ db }, id) => find(db, id),
  notes: ({ db }) => list(db),
  reference: ({ db }, id) => find(db, id),
  rename: ({ db }, id) => rename(db, id),
  clinicOf: null,
  renamed: ({ db }, id) => find(db, id),
}

const argumentOrOwn: Ways['clinicOf'] = ({ actor }, { clinicId }) => clinicId ?? actor.organizationId ?? ''

/** What somebody could write by mistake, by name. */
export const faultyWays = (admin: AdminClient): Record<string, Partial<Ways>> => ({
  'a field that reads through the admin client': { note: (_, id) => find(admin, id) },
  'a list that reads through the admin client': { notes: () => list(admin) },
  'an entity that is read through the admin client': { reference: (_, id) => find(admin, id) },
  'a mutation that writes through the admin client': { rename: (_, id) => rename(admin, id) },
  'a refusal that tells what is there': {
    note: async ({ db }, id) => {
      if ((await find(admin, id)) && !(await find(db, id))) throw forbidden('Not your patient')
      return find(db, id)
    },
  },
  'a loader that requests share': { note: sharedLoader() },
  'a subscription that takes its clinic from an argument': {
    clinicOf: argumentOrOwn,
    renamed: (_, id) => find(admin, id),
  },
  'a subscription to another clinic that says what it heard and reads nothing': {
    clinicOf: argumentOrOwn,
    renamed: () => Promise.resolve({ id: '00000000-0000-4000-8000-000000000000', text: 'Something happened' }),
  },
  'a subscription that tells nobody': { renamed: () => Promise.resolve(null) },
  'a field that breaks': { note: () => Promise.reject(new Error('broken')) },
})

/** Reads what several requests ask for in one tick together, in the context of whoever came first. */
function sharedLoader(): Ways['note'] {
  let waiting: { db: Db; id: string; settle: (note: Promise<Note | null>) => void }[] = []
  const readAll = () => {
    const [first, ...others] = waiting
    waiting = []
    if (first) for (const { id, settle } of [first, ...others]) settle(find(first.db, id))
  }
  return ({ db }, id) => {
    if (waiting.length === 0) process.nextTick(readAll)
    return new Promise((settle) => waiting.push({ db, id, settle }))
  }
}

/** Listens past `subscription`, which leaves no choice of a clinic. */
function listeningTo(clinicOf: NonNullable<Ways['clinicOf']>) {
  let source: EventSource | undefined
  return (_: unknown, args: { clinicId?: string | null }, ctx: Ctx) => {
    source ??= eventSource(ctx.redis, ctx.log)
    const { signal } = new AbortController()
    return source.announcements(clinicOf(ctx, args), ['patient.updated'], { signal })
  }
}

/** A subgraph of notes, sound but for the ways given. */
export function noteSubgraph(ways: Partial<Ways> = {}): Subgraph {
  const { note, notes, reference, rename: act, clinicOf, renamed: read } = { ...SOUND, ...ways }
  const renameNote = async (ctx: Context<'patient'>, { noteId }: { noteId: string }) => {
    const renamed = await act(ctx, noteId)
    if (!renamed) throw notFound('Note', 'noteId')
    await ctx.emit({ type: 'patient.updated', subjectIds: [noteId], data: {} })
    return renamed
  }
  const told = subscription({
    events: ['patient.updated'],
    find: (ctx: Ctx, { subjectIds }) => read(ctx, subjectIds[0] ?? ''),
  })
  return defineSubgraph({
    name: 'clinical',
    src: new URL('./faulty/', import.meta.url),
    resolvers: [
      {
        Query: {
          note: (_: unknown, { id }: Note, ctx: Ctx) => note(ctx, id),
          notes: (_: unknown, __: unknown, ctx: Ctx) => notes(ctx),
        },
        Mutation: { renameNote: mutation('note', renameNote) },
        Subscription: {
          noteRenamed: clinicOf ? { ...told, subscribe: listeningTo(clinicOf) } : told,
        },
        Note: { __resolveReference: ({ id }: Note, ctx: Ctx) => reference(ctx, id) },
      },
    ],
  })
}
