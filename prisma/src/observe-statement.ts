/** Told of a statement's text as it leaves, never of its values. What it returns is told how the statement ended. */
export type ObserveStatement = (text: string) => (hasFailed: boolean) => void

type Run = (config: object) => Promise<unknown>

const textOf = (config: object) => ('text' in config && typeof config.text === 'string' ? config.text : '')

/** The same, observed; itself where nobody does. */
export function observed(run: Run, observe: ObserveStatement | undefined): Run {
  if (!observe) return run
  return async (config) => {
    const ended = observe(textOf(config))
    try {
      const result = await run(config)
      ended(false)
      return result
    } catch (error) {
      ended(true)
      throw error
    }
  }
}
