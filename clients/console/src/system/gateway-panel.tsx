'use client'
import { Panel } from '@platform/ui/frame/panel.tsx'
import { Facts } from '@platform/ui/table/facts.tsx'
import { useTranslations } from 'next-intl'
import { Instant } from '#clock/instant.tsx'
import type { Health } from './health.ts'
import { Standing } from './standing.tsx'
import { useFigures } from './use-figures.ts'

/** The gateway that answered, since it began. */
export function GatewayPanel({ gateway }: { gateway: Health['gateway'] }) {
  const t = useTranslations('console.system')
  const figures = useFigures()
  const { supergraph } = gateway
  return (
    <Panel title={t('gateway')} action={<Standing is={supergraph.refused ? 'late' : 'well'} />}>
      <Facts
        facts={[
          [t('started'), <Instant key="started" at={gateway.startedAt} />],
          [t('requests'), figures.count(gateway.calls)],
          [t('failures'), figures.count(gateway.failures)],
          [t('mean'), figures.milliseconds(gateway.meanMs)],
          [t('p95'), gateway.p95Ms === null ? null : t('within', { time: figures.milliseconds(gateway.p95Ms) })],
          [t('memory'), figures.megabytes(gateway.memoryBytes)],
          [t('graph'), t('generation', { number: supergraph.generation })],
          [t('runtime'), `Node ${gateway.node}`],
        ]}
      />
    </Panel>
  )
}
