import type { z } from 'zod'
import { BundleResource } from './resources.ts'

/** Something of a file that is not taken over. `what` says where it stands, never whom it is about. */
export type Skipped = { what: string; reason: string }

/** The entries of a FHIR R4 bundle, read kind by kind; null when `json` is no bundle at all. */
export function bundleEntries(json: unknown) {
  const bundle = BundleResource.safeParse(json)
  if (!bundle.success) return null
  const entries = (bundle.data.entry ?? []).map(({ fullUrl, resource }, index) => ({
    what: `entry ${index + 1} (${resource?.resourceType ?? 'no resource'})`,
    fullUrl,
    resource,
  }))

  /** The entries of one kind. Unreadable ones are handed to `skip`, and spoil no other. */
  return <Resource extends z.ZodType>(kind: string, schema: Resource, skip: (skipped: Skipped) => void) =>
    entries.flatMap(({ what, fullUrl, resource }) => {
      if (resource?.resourceType !== kind) return []
      const parsed = schema.safeParse(resource)
      if (parsed.success) return [{ what, fullUrl, resource: parsed.data }]
      const [issue] = parsed.error.issues
      skip({ what, reason: `it is not readable as FHIR R4: ${issue?.path.join('.')}` })
      return []
    })
}
