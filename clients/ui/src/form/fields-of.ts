type Keys<Values, Value> = { [Key in keyof Values]: Values[Key] extends Value ? Key : never }[keyof Values] & string
type Written = { currentTarget: { value: string } }
type Ticked = { currentTarget: { checked: boolean } }

/** Ties fields to what stands behind them, and to what was refused of it: each binding is spread into its control. */
export function fieldsOf<Values extends object>(
  values: Values,
  errors: Record<string, string>,
  set: (changes: Partial<Values>) => void,
) {
  // The keys were chosen by the type of what they hold.
  const put = (name: string, value: unknown) => set({ [name]: value } as Partial<Values>)
  const own = (name: string) => (values as Record<string, unknown>)[name]
  return {
    /** For a field that tells by event. */
    text: (name: Keys<Values, string>) => ({
      value: String(own(name)),
      error: errors[name],
      onChange: (event: Written) => put(name, event.currentTarget.value),
    }),
    /** For a number that is kept as it is typed: '' is none. */
    number: (name: Keys<Values, string>) => ({
      value: String(own(name)),
      error: errors[name],
      onChange: (value: string | number) => put(name, String(value)),
    }),
    /** For one of several, or none: ''. */
    choice: (name: Keys<Values, string>) => ({
      value: String(own(name)) || null,
      error: errors[name],
      onChange: (value: string | null) => put(name, value ?? ''),
    }),
    /** For a field that hands over what it holds, as it is. */
    value: <Key extends keyof Values & string>(name: Key) => ({
      value: values[name],
      error: errors[name],
      onChange: (value: Values[Key]) => put(name, value),
    }),
    flag: (name: Keys<Values, boolean>) => ({
      checked: Boolean(own(name)),
      onChange: (event: Ticked) => put(name, event.currentTarget.checked),
    }),
  }
}
