import { readFile } from 'node:fs/promises'
import { z } from 'zod'

const tried = z.array(z.object({ kind: z.string(), attempts: z.number() }))
const excused = z.array(z.object({ what: z.string(), reason: z.string() }))

/** What `npm run isolation` leaves behind: the whole proof, and when it was made. */
const Report = z.object({
  madeAt: z.iso.datetime(),
  violations: z.array(z.string()),
  database: z.object({
    rules: z.array(
      z.object({
        name: z.string(),
        promise: z.string(),
        examined: z.number(),
        violations: z.array(z.string()),
        exceptions: z.array(z.object({ thing: z.string(), reason: z.string() })),
      }),
    ),
    tables: z.array(z.string()),
    attackers: z.array(z.string()),
    tried,
    controls: z.number(),
    excused,
  }),
  graph: z.object({
    tried,
    attackers: z.array(z.string()),
    targets: z.array(z.string()),
    controls: z.number(),
    excused,
  }),
})

export type IsolationReport = z.infer<typeof Report>

/** The last report. Null where none was made, or where nobody said where it would be. */
export async function isolationReport(file: string | undefined): Promise<IsolationReport | null> {
  if (file === undefined) return null
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  })
  return text === null ? null : Report.parse(JSON.parse(text))
}
