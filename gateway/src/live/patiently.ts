import { setTimeout as pause } from 'node:timers/promises'

/** Grows to five seconds; all together about a minute. */
const PAUSES_MS = [100, 250, 500, 1_000, 2_000, ...Array.from({ length: 11 }, () => 5_000)]

/** Tries until it works, as long as what is in the way may pass. Throws the last failure, and at once what will not pass. */
export async function patiently<T>(act: () => Promise<T>, mayPass: (error: unknown) => boolean, signal: AbortSignal) {
  for (const milliseconds of PAUSES_MS) {
    try {
      return await act()
    } catch (error) {
      if (signal.aborted || !mayPass(error)) throw error
    }
    // Spread out: whoever lost the same thing at the same moment should not ask for it at the same moment again.
    await pause(milliseconds * (0.5 + Math.random()), undefined, { signal, ref: false })
  }
  return act()
}
