/** Never a value of anybody's: no variables, no arguments, no row. */
export type SpanAttributes = Record<string, string | number | boolean>

export type Span = {
  /** Says where it is, as the W3C's header of that name does. Whoever works under it is handed this. */
  traceparent: string
  end(outcome?: { name?: string; hasFailed?: boolean; attributes?: SpanAttributes }): void
}

export type SpanStart = {
  kind?: 'server' | 'client'
  /** The traceparent it is part of. Without one it begins a trace. */
  parent?: string | undefined
  attributes?: SpanAttributes
  /** When it began, by `performance.now()`, if that is over. */
  begun?: number
}

/** Records what a process does and for how long. There is none where nobody collects it. */
export type Tracer = {
  start(name: string, options?: SpanStart): Span
  /** Sends what is left. */
  close(): Promise<void>
}
