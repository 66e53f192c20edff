type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

/** Only the fields that have a value, null included: what an input leaves out stays as it is. */
export const given = <T extends object>(fields: T) =>
  // `fromEntries` forgets the names it was given.
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Given<T>
