type Tried = { kind: string; attempts: number }[]
type Excused = { what: string; reason: string }[]

/** The last proof that no clinic sees another, as `/platform/isolation` of the gateway tells it. */
export type IsolationReport = {
  madeAt: string
  violations: string[]
  database: {
    rules: {
      name: string
      promise: string
      examined: number
      violations: string[]
      exceptions: { thing: string; reason: string }[]
    }[]
    tables: string[]
    attackers: string[]
    tried: Tried
    controls: number
    excused: Excused
  }
  graph: { tried: Tried; attackers: string[]; targets: string[]; controls: number; excused: Excused }
}

export const attemptsIn = (tried: Tried) => tried.reduce((sum, { attempts }) => sum + attempts, 0)
