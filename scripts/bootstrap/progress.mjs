const CLEAR_LINE = '\r\u001b[2K'

/**
 * Says on standard error that something goes on, and for how long: on a terminal a line that counts, elsewhere (a log,
 * CI) a new line every ten seconds. `note` adds a word on how it goes, `end` ticks it off.
 * @param {string} what
 */
export function progress(what) {
  const began = Date.now()
  const { isTTY } = process.stderr
  let detail = ''

  const told = () => `${what}${detail && `, ${detail}`}`
  const say = () => {
    const seconds = Math.round((Date.now() - began) / 1000)
    process.stderr.write(isTTY ? `${CLEAR_LINE}  ${told()} … ${seconds} s` : `  ${told()} … ${seconds} s\n`)
  }
  if (isTTY) say()
  const timer = setInterval(say, isTTY ? 1000 : 10_000)

  return {
    note: (/** @type {string} */ word) => {
      detail = word
      if (isTTY) say()
    },
    end: (/** @type {boolean} */ done) => {
      clearInterval(timer)
      const seconds = ((Date.now() - began) / 1000).toFixed(1)
      process.stderr.write(`${isTTY ? CLEAR_LINE : ''}${done ? '✓' : '✗'} ${told()}  ${seconds} s\n`)
    },
  }
}
