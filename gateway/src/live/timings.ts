/** How long live connections wait for what, in milliseconds. */
export type Timings = {
  /** From the opening of a socket to `connection_init`. */
  init: number
  /** Between two signs of life; a peer that answered none of one is gone by the next. */
  heartbeat: number
  /** How long before its token expires a client is told. */
  warning: number
  /** How long a client may take to read what was sent before it is given up. */
  slow: number
}

/** Proxies close what was silent for thirty seconds to a minute. */
export const TIMINGS: Timings = { init: 5_000, heartbeat: 12_000, warning: 60_000, slow: 30_000 }
