import { z } from 'zod'
import type { IdentityContext } from '../context.ts'

const Rows = z.tuple([z.object({ id: z.uuid() })])

/** The id of a profile to be: its ciphertext is bound to it, so it has to be known before the row is written. */
export async function newProfileId({ db }: IdentityContext): Promise<string> {
  const [{ id }] = Rows.parse(await db.$queryRaw`SELECT uuidv7() AS id`)
  return id
}
