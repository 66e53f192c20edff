import {
  CHANNELS,
  LOCALES,
  MESSAGE_PARAMETERS,
  type Locale,
  type Template,
} from '@platform/shared/notification/message'
import type { Notification } from '@platform/prisma/generated'
import { clockTime, dayAndTime, dayOf } from './local-time.ts'
import { WORDS, type Words } from './words.ts'

type Written = Pick<Notification, 'channel' | 'template' | 'templateVersion' | 'locale' | 'parameters'>
type Wording = { subject: string | null; body: string }

/** What a message says, in its reader's language and by the clock of the clinic, whose zone is told. */
export function wordingOf({ channel, template, templateVersion, locale, parameters }: Written): Wording {
  const language = oneOf(LOCALES, locale)
  const words = WORDS[templateVersion]?.[language]
  if (!words) throw new Error(`Messages of version ${templateVersion} have no words`)
  const { title, name, clinic, lines } = partsOf(oneOf(TEMPLATES, template), { words, locale: language }, parameters)
  if (oneOf(CHANNELS, channel) === 'sms') return { subject: null, body: [`${clinic}:`, ...lines].join(' ') }
  const body = [words.greeting(name), '', ...lines, '', clinic].join('\n')
  return { subject: `${clinic}: ${title}`, body }
}

const TEMPLATES = Object.keys(MESSAGE_PARAMETERS) as Template[]

function partsOf(template: Template, { words, locale }: { words: Words; locale: Locale }, parameters: unknown) {
  const { visit, agenda, at } = words
  if (template === 'daily_agenda') {
    const { name, clinic, date, timezone, visits } = MESSAGE_PARAMETERS[template].parse(parameters)
    const times = visits.map(
      ({ startsAt, endsAt }) => `${clockTime(startsAt, timezone, locale)}–${clockTime(endsAt, timezone, locale)}`,
    )
    return { title: agenda.subject, name, clinic, lines: [agenda.says(dayOf(date, locale), visits.length), ...times] }
  }
  const { name, clinic, startsAt, timezone, place } = MESSAGE_PARAMETERS[template].parse(parameters)
  const { subject, says } = visit[template]
  const lines = [says(dayAndTime(startsAt, timezone, locale)), ...(place ? [at(place)] : [])]
  return { title: subject, name, clinic, lines }
}

function oneOf<T extends string>(known: readonly T[], value: string): T {
  const found = known.find((one) => one === value)
  if (!found) throw new Error(`No message is ${value}`)
  return found
}
