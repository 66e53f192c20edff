/**
 * Ends with what happened and what to do about it.
 * @param {string} message
 * @param {string} advice
 * @returns {never}
 */
export function refuse(message, advice) {
  console.error(`\n✗ ${message}\n  ${advice.replaceAll('\n', '\n  ')}`)
  process.exit(1)
}
