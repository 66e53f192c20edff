/**
 * What kind of failure a job met, and nothing of what it said: the words of a database may hold the row they are about,
 * and nobody of the platform's team may see a patient's.
 */
export function kindOfFailure(stacktrace: readonly string[] | null | undefined): string {
  const [, kind] = /^([A-Z]\w{2,60}):/.exec(stacktrace?.at(-1) ?? '') ?? []
  return kind ?? 'Error'
}
