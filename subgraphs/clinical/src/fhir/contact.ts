import type { ContactPoint } from 'fhir/r4.js'
import { z } from 'zod'
import { phoneNumber } from '../patient/phone-number.ts'
import { isCurrent } from './period.ts'

const Email = z.email().max(254)
/** Better ones first. What is old is not used at all. */
const USES: readonly (string | undefined)[] = ['mobile', 'home', undefined, 'work', 'temp']

type Note = (text: string) => void

/**
 * Where to reach somebody: the best number that can exist when dialled in `country`, and the best e-mail. What cannot be
 * right is left out and noted, without being repeated: a report is no place for it.
 */
export function contactsFrom(telecom: readonly ContactPoint[] = [], country: string, now: Date, note: Note) {
  const usable = telecom.filter((point) => point.value && USES.includes(point.use) && isCurrent(point, now))
  const points = usable.toSorted((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || preference(a) - preference(b))
  const written = (...systems: string[]) =>
    points.filter(({ system = '' }) => systems.includes(system)).map(({ value = '' }) => value)

  const numbers = written('phone', 'sms')
  const phone = first(numbers, (number) => phoneNumber(number, country))
  if (numbers.length > 0 && !phone) note('no phone number given can exist: left out')

  const emails = written('email')
  const email = first(emails, (address) => Email.safeParse(address.toLowerCase()).data ?? null)
  if (emails.length > 0 && !email) note('no e-mail given can exist: left out')

  return { phone, email }
}

const preference = ({ use }: ContactPoint) => USES.indexOf(use)

/** What `read` makes of the first item it can read. */
function first<Item, Found>(items: readonly Item[], read: (item: Item) => Found | null): Found | null {
  for (const item of items) {
    const found = read(item)
    if (found !== null) return found
  }
  return null
}
