const WIDTH = 118

export const heading = (title: string) => ['', `${title} ${'─'.repeat(WIDTH - title.length - 1)}`, '']

/** Text broken at words, every line but the first indented. */
export function wrapped(text: string, indent: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const line = lines.at(-1)
    if (line !== undefined && line.length + word.length + 1 <= WIDTH - indent)
      lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  return lines.map((line) => `${' '.repeat(indent)}${line}`)
}
