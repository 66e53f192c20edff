import { NOBODY } from './aims.ts'
import type { Answer } from './ask.ts'
import type { Detect } from './secrets.ts'

/** What is wrong with the answers to one operation; nothing, if the asker has learned nothing. */
export function judgeAnswers(answers: readonly Answer[], detect: Detect, mayTellApart: boolean): string[] {
  const toNobody = answers.find(({ id }) => id === NOBODY)
  return answers.flatMap((answer) => {
    const told = detect([answer.data, answer.errors], answer.id)
    if (told) return [`the answer for ${answer.id} holds ${told}`]
    if (answer.errors.some(({ code }) => code === 'INTERNAL_SERVER_ERROR'))
      return [`it broke for ${answer.id}: nothing is proven`]
    if (!mayTellApart && toNobody && shapeOf(answer) !== shapeOf(toNobody))
      return [`${answer.id} is told apart from an id that does not exist: ${shapeOf(answer)}, not ${shapeOf(toNobody)}`]
    return []
  })
}

const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g
const TIME = /\d{4}-\d\d-\d\dT[\d:.]+Z/g

/** An answer without what differs from one call to the next anyway. */
const shapeOf = ({ data, errors }: Answer) => JSON.stringify({ data, errors }).replace(ID, 'ID').replace(TIME, 'TIME')
