/** A message as it goes to somebody. */
export type Letter = {
  /** The same for every attempt, so that whoever is sent it twice can tell. */
  id: string
  /** The clinic's name. */
  from: string
  to: string
  /** A text message has none. */
  subject: string | null
  text: string
  /** An .ics to go with it. */
  calendarFile: string | null
}

/** What came of it. A code says why not, in words that name nobody: it is kept, shown and logged. */
export type Outcome = { came: 'sent' } | { came: 'refused' | 'unreached'; code: string }

/** Who carries messages of a channel. `refused` is for good; what was `unreached` is tried again. */
export type Provider = { name: string; send(letter: Letter): Promise<Outcome>; close(): void }
