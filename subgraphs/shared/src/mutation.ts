import { userErrorFrom, type UserError } from './error-mapping.ts'

type InTransaction<C> = { inTransaction<T>(act: (ctx: C) => Promise<T>): Promise<T> }

/** A mutation's resolver: `act` in one transaction, answered as `{ [name], userErrors }`. A refusal undoes the whole act. */
export function mutation<K extends string, C, I, T>(name: K, act: (ctx: C, input: I) => Promise<T>) {
  type Payload = { [key in K]: T | null } & { userErrors: UserError[] }
  const payload = (result: T | null, userErrors: UserError[]) => ({ [name]: result, userErrors }) as Payload

  return async (_: unknown, { input }: { input: I }, ctx: InTransaction<C>): Promise<Payload> => {
    try {
      return payload(await ctx.inTransaction((tx) => act(tx, input)), [])
    } catch (error) {
      return payload(null, [userErrorFrom(error)])
    }
  }
}

/** The same for what people do with their own data: outside of any clinic, whichever one they are signed in at. */
export function personalMutation<K extends string, C, I, T>(name: K, act: (ctx: C, input: I) => Promise<T>) {
  const resolve = mutation(name, act)
  return (parent: unknown, args: { input: I }, ctx: { personal(): InTransaction<C> }) =>
    resolve(parent, args, ctx.personal())
}
