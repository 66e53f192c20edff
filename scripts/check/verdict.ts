/** The last line of a check: how much it looked at. A check that found nothing to look at has proved nothing, and fails. */
export function verdict(looked: number, what: string, violations: number): number {
  console.log(`${looked} ${what}`)
  if (looked === 0) console.error(`Nothing to check was found: there should be ${what}.`)
  return looked > 0 && violations === 0 ? 0 : 1
}
