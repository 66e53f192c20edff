/** What may break a rule, and why that is safe. Closed: whatever is not named breaks the build. */
export type Exception = {
  rule: string
  /** As the rule words them. */
  things: readonly string[]
  reason: string
}
