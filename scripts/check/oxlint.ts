import { z } from 'zod'
import { oxc } from './oxc.ts'

const Report = z.object({
  number_of_files: z.number(),
  diagnostics: z.array(
    z.object({
      message: z.string(),
      code: z.string().optional(),
      filename: z.string(),
      labels: z.array(z.object({ span: z.object({ line: z.number() }) })),
    }),
  ),
})

/** Oxlint over a folder, as its `oxlint.config.ts` has it. Answers how many files it read, and its complaints. */
export async function oxlint(folder: string): Promise<{ files: number; complaints: string[] }> {
  const { said } = await oxc('oxlint', folder, '-c', 'oxlint.config.ts', '--format', 'json')
  const { number_of_files: files, diagnostics } = Report.parse(jsonIn(said))
  return {
    files,
    complaints: diagnostics.map(
      ({ filename, labels, code, message }) => `${filename}:${labels[0]?.span.line ?? 1}: ${message} ${code ?? ''}`,
    ),
  }
}

/** Its report; whatever else it said is why there is none. */
function jsonIn(said: string): unknown {
  try {
    return JSON.parse(said)
  } catch {
    throw new Error(`The linter did not run:\n${said}`)
  }
}
