/**
 * What a job is known by: `kind/clinic/day[/entity/version…]`. Whoever asks for it again, in whatever process, asks for the
 * same one. Slashes, because BullMQ keeps colons for itself.
 */
export const jobId = (kind: string, organizationId: string, ...rest: readonly (string | number)[]) =>
  [kind, organizationId, ...rest].join('/')
