import type { World } from '@platform/shared/testing/world'

type Context = Awaited<ReturnType<World['context']>>
type Transaction = Parameters<Parameters<Context['inTransaction']>[0]>[0]

/** Runs acts in transactions of their own that have all begun before the first act does: each takes a connection of the world. */
export function allAtOnce<T>({ inTransaction }: Context, acts: readonly ((ctx: Transaction) => Promise<T>)[]) {
  const { promise: everyoneIsHere, resolve } = Promise.withResolvers<void>()
  let waiting = acts.length
  return Promise.allSettled(
    acts.map((act) =>
      inTransaction(async (ctx) => {
        await ctx.db.$queryRaw`SELECT 1`
        if (--waiting === 0) resolve()
        await everyoneIsHere
        return act(ctx)
      }),
    ),
  )
}
