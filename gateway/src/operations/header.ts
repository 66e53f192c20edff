import { z } from 'zod'

/** What the comments above a published operation say: one `# key: value` a line. */
const Header = z.strictObject({
  doc: z.string().min(1),
  version: z.coerce.number().int().min(1),
  audience: z
    .string()
    .regex(
      /^[a-z0-9-]+( *, *[a-z0-9-]+)*$/,
      'audience is `public`, `partners`, or slugs of partners with commas between',
    )
    .transform((text) => text.split(/ *, */)),
  cache: z
    .union([
      z.enum(['none', 'private']).transform((kind) => ({ kind, seconds: 0 })),
      z
        .string()
        .regex(/^public \d{1,6}$/, 'cache is `none`, `private` or `public <seconds>`')
        .transform((text) => ({ kind: 'public' as const, seconds: Number(text.slice('public '.length)) })),
    ])
    .default({ kind: 'none', seconds: 0 }),
  /** Since when it has been there to be published. */
  published: z.iso.date().optional(),
  deprecated: z.iso.date().optional(),
  sunset: z.iso.date().optional(),
  /** An address of its own, beside `/v1/operations/{name}`. */
  path: z
    .string()
    .regex(/^\/v1\/public\/[a-z0-9/-]+$/)
    .optional(),
  /** `parameter`: the caller names the clinic by `slug` or `domain`, or by the host they ask; never by a header. */
  clinic: z.enum(['parameter']).optional(),
  /**
   * Of a mutation. `required`: an `Idempotency-Key` with each request, and nothing runs while nobody can tell whether it
   * ran before. `optional`: twice does no harm. `kept`: required, and handed on as `$idempotencyKey` to a subgraph that does
   * nothing twice under it; so it runs even then.
   */
  idempotency: z.enum(['required', 'optional', 'kept']).default('required'),
})

export type Header = z.infer<typeof Header>

/** Reads the comments that a file begins with; the rest is the document. Throws, in words, on what it does not know. */
export function readHeader(text: string): { header: Header; document: string; firstLine: number } {
  const lines = text.split('\n')
  const end = lines.findIndex((line) => !line.startsWith('#'))
  const entries: [string, string][] = []
  for (const line of lines.slice(0, end)) {
    const [, key, value] = /^# ([a-z]+): (.+)$/.exec(line) ?? []
    const last = entries.at(-1)
    if (key && value) entries.push([key, value.trim()])
    // A line that begins with two more blanks goes on with the one above.
    else if (last && line.startsWith('#   ')) last[1] += ` ${line.slice(1).trim()}`
    else throw new Error(`"${line}" is not "# key: value"`)
  }
  const keys = entries.map(([key]) => key)
  const twice = keys.find((key, at) => keys.indexOf(key) !== at)
  if (twice) throw new Error(`"${twice}" is said twice`)

  const { data, error } = Header.safeParse(Object.fromEntries(entries))
  if (error) throw new Error(error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '))
  if (data.sunset && !data.deprecated) throw new Error('what has a sunset is deprecated first')
  if (data.sunset && data.deprecated && data.sunset <= data.deprecated) throw new Error('sunset comes after deprecated')
  if (data.path && !(data.clinic && data.audience.includes('public')))
    throw new Error('an address of its own is for what is public, about a clinic named by parameter')
  if (data.cache.kind === 'public' && !data.audience.includes('public'))
    throw new Error('only what is public may be kept by everybody')
  return { header: data, document: lines.slice(end).join('\n').trimEnd(), firstLine: end + 1 }
}
