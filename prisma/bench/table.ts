import type { Line } from './rls.ts'

/** The results as a Markdown table. */
export function tableOf(lines: Line[]): string {
  const rows = lines.map(({ task, way, name, perSecond, cpuMicros, ratio }) => [
    task,
    way,
    name,
    Math.round(perSecond).toLocaleString('en'),
    cpuMicros.toFixed(0),
    ratio.toFixed(2),
  ])
  const header = ['operation', 'five a request', 'client', 'operations/s', 'Node CPU µs/operation', '× Prisma, no RLS']
  return [header, header.map((_, index) => (index < 3 ? '---' : '---:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
}
