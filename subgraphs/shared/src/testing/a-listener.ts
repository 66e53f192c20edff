import type { EventSource } from '../events/event-source.ts'

type From = { types?: string[]; after?: string }

/** Somebody who takes down the cursors of what is announced at a clinic, and where they were told to read again. */
export async function aListener(events: EventSource, organizationId: string, { types, after }: From = {}) {
  const end = new AbortController()
  const { signal } = end
  const announced = await events.announcements(organizationId, types ?? ['organization.updated'], { after, signal })
  const heard: (number | 'resync')[] = []
  let isHalted = false
  const listening = (async () => {
    for await (const announcement of announced) {
      heard.push('resync' in announcement ? 'resync' : announcement.cursor)
      while (isHalted && !signal.aborted) await new Promise((resolve) => setTimeout(resolve, 5))
    }
  })()
  return {
    heard,
    /** Takes nothing more, until told to go on. */
    halt: () => void (isHalted = true),
    goOn: () => void (isHalted = false),
    async end(): Promise<void> {
      end.abort()
      await listening
    },
  }
}
