/** Whether nine digits are a Salvadoran DUI: the last is the check digit of the other eight. */
export function isDui(digits: string): boolean {
  if (!/^\d{9}$/.test(digits) || /^0+$/.test(digits)) return false
  const sum = [...digits.slice(0, 8)].reduce((total, digit, place) => total + Number(digit) * (9 - place), 0)
  return Number(digits.charAt(8)) === (10 - (sum % 10)) % 10
}
