import type { Histogram } from 'prom-client'

export type Summary = { calls: number; meanMs: number; p95Ms: number | null }

type Labels = Partial<Record<string, string | number>>
type Sample = { value: number; metricName?: string; labels: Labels }

/** What a histogram of seconds says of the calls that `fits` picks. The 95th is the bucket's upper bound; null beyond the last. */
export async function summaryOf(
  histogram: Histogram<string>,
  fits: (labels: Labels) => boolean = () => true,
): Promise<Summary> {
  const samples: Sample[] = (await histogram.get()).values.filter(({ labels }) => fits(labels))
  const sumOf = (name: string) =>
    samples.filter(({ metricName }) => metricName?.endsWith(name)).reduce((sum, { value }) => sum + value, 0)
  const calls = sumOf('_count')
  const buckets = Map.groupBy(
    samples.filter(({ metricName }) => metricName?.endsWith('_bucket')),
    ({ labels }) => Number(labels['le'] === '+Inf' ? Infinity : labels['le']),
  )
  const below = [...buckets].map(([bound, all]) => ({ bound, count: all.reduce((sum, { value }) => sum + value, 0) }))
  const p95 = below.toSorted((a, b) => a.bound - b.bound).find(({ count }) => count >= calls * 0.95)?.bound
  return {
    calls,
    meanMs: calls === 0 ? 0 : (sumOf('_sum') / calls) * 1000,
    p95Ms: calls === 0 || p95 === undefined || p95 === Infinity ? null : p95 * 1000,
  }
}
