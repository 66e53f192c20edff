import { invalid } from '@platform/shared/errors'

const MOST = 2000
/** Control characters but for the ends of lines and tabs, which belong to a text of several lines. */
const UNPRINTABLE = /[^\P{Cc}\n\t]/u

/** What a note says: without blanks around it, its lines ended by \n. Refuses an empty one and one of more than 2,000 characters. */
export function noteText(value: string): string {
  const text = value.replaceAll(/\r\n?/g, '\n').trim()
  if (text === '') throw invalid('This must not be empty', 'text')
  if (text.length > MOST) throw invalid(`This must not be longer than ${MOST} characters`, 'text')
  if (UNPRINTABLE.test(text)) throw invalid('This must be text alone', 'text')
  return text
}
