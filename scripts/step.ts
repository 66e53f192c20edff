import { progress } from './bootstrap/progress.mjs'

/** Runs one step of a command, shown while it lasts and ticked off with its time. `note` adds a word on how it goes. */
export async function step<T>(what: string, act: (note: (detail: string) => void) => Promise<T>): Promise<T> {
  const { note, end } = progress(what)
  try {
    const result = await act(note)
    end(true)
    return result
  } catch (error) {
    end(false)
    throw error
  }
}
