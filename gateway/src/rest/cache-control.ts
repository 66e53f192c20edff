import type { PublishedOperation } from '../operations/published-operation.ts'

/** Who may keep an answer. Unless an operation says otherwise nobody does: most of what is asked here is health data. */
export function cacheControl({ cache }: Pick<PublishedOperation, 'cache'>): string {
  switch (cache.kind) {
    case 'none':
      return 'private, no-store'
    case 'private':
      return 'private, no-cache'
    case 'public':
      return `public, max-age=${cache.seconds}`
  }
}
