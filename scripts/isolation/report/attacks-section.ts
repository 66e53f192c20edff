import { heading, wrapped } from './layout.ts'

type Attacks = { tried: readonly { kind: string; attempts: number }[]; attackers: readonly string[] }

/** Who tried what, how often. */
export const attacksSection = (title: string, { tried, attackers }: Attacks, ground: string): string[] => [
  ...heading(title),
  ...wrapped(ground, 0),
  '',
  ...tried.map(({ kind, attempts }) => `${String(attempts).padStart(7)}  ${kind}`),
  `${String(tried.reduce((sum, { attempts }) => sum + attempts, 0)).padStart(7)}  in all`,
  '',
  ...wrapped(`By ${attackers.length}: ${attackers.join('; ')}.`, 0),
]
