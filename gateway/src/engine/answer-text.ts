const TEXT = Symbol('the text of `data`')

/**
 * `data` as Apollo Server carries it from the executor to the wire: already text, so that no object is made of it again.
 * `answered` is null when no root field came back, like the values of the object it stands for.
 */
export type AnswerText = { readonly answered: true | null; [TEXT]: string }

export const answerText = (json: string, isAnswered: boolean): AnswerText => ({
  answered: isAnswered ? true : null,
  [TEXT]: json,
})

const isAnswerText = (data: unknown): data is AnswerText => typeof data === 'object' && data !== null && TEXT in data

/** The text of `data` as the engine wrote it; undefined for what it did not write. */
export const textOf = (data: unknown): string | undefined => (isAnswerText(data) ? data[TEXT] : undefined)

type Result = { data?: unknown; errors?: unknown; extensions?: unknown }

/**
 * The text, once. Apollo Server makes an accessor for each request, which V8 remembers together with all that it reaches
 * until the next full collection: an answer left in there would be copied from one generation of the heap to the other.
 */
function take(data: AnswerText): string {
  const text = data[TEXT]
  data[TEXT] = ''
  return text
}

/** Apollo Server's last step, for results of the engine and for those it makes itself. */
export function stringifyResult({ data, ...rest }: Result): string {
  if (!isAnswerText(data)) return JSON.stringify(data === undefined ? rest : { ...rest, data })
  const others = JSON.stringify(rest)
  return others === '{}' ? `{"data":${take(data)}}` : `${others.slice(0, -1)},"data":${take(data)}}`
}
