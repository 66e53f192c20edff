/** Probes and scrapes come every few seconds and say nothing. */
export const QUIET = /^\/(health|metrics)/
