import { html, type Html } from './html.ts'

/** A description: code between backticks, everything else as it is. */
export const prose = (text: string | undefined): Html =>
  html`${(text ?? '').split(/`([^`]*)`/).map((piece, at) => (at % 2 === 1 ? html`<code>${piece}</code>` : piece))}`
