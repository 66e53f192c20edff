const LABEL = /overrideLabel: "([^"]+)"/g
const PERCENT = /^percent\((\d{1,3}(?:\.\d+)?)\)$/

/** Which fields of a progressive `@override` have moved: the labels that hold. */
export type OverrideLabels = {
  /** Decided anew for each operation that runs. Empty where nothing moves. */
  draw(random?: () => number): readonly string[]
  all: readonly string[]
}

/** `percent(n)` holds for that share of operations. Any other label holds for none: there is nobody to say so. */
export function overrideLabels(supergraph: string): OverrideLabels {
  const all = [...new Set([...supergraph.matchAll(LABEL)].flatMap(([, label]) => label ?? []))]
  const shares = all.map((label) => ({ label, percent: Number(PERCENT.exec(label)?.[1] ?? 0) }))
  return {
    all,
    draw: (random = Math.random) => {
      if (shares.length === 0) return all
      // One draw for all labels: there are then no more combinations than labels, and plans for each are few.
      const drawn = random() * 100
      return shares.flatMap(({ label, percent }) => (drawn < percent ? [label] : []))
    },
  }
}
