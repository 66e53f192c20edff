const FORM = /^[1-9]\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(0[1-9]|[1-3]\d|4[0-8]|5[12]|70)\d{4}$/
const WEIGHTS = [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]

/** Centuries by the leading digit. Residents (7, 8) and foreigners (9) may be born in any. */
const CENTURIES: Record<string, readonly number[]> = {
  1: [1900],
  2: [1900],
  3: [1800],
  4: [1800],
  5: [2000],
  6: [2000],
}
const ANY_CENTURY = [1900, 2000]

/** Whether thirteen digits are a Romanian CNP: a sex and century, a day that exists, a county, and the check digit. */
export function isCnp(digits: string): boolean {
  if (!FORM.test(digits)) return false
  const [year, month, day] = [digits.slice(1, 3), digits.slice(3, 5), digits.slice(5, 7)].map(Number)
  const centuries = CENTURIES[digits.charAt(0)] ?? ANY_CENTURY
  if (!centuries.some((century) => exists(century + (year ?? 0), month ?? 0, day ?? 0))) return false
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * Number(digits.charAt(place)), 0)
  return Number(digits.charAt(12)) === (sum % 11) % 10
}

/** A day rolls over into the next month when it does not exist. */
const exists = (year: number, month: number, day: number) =>
  new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day
