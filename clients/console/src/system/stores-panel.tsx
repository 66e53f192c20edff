'use client'
import { Divider, Group, Stack, Title } from '@mantine/core'
import { Panel } from '@platform/ui/frame/panel.tsx'
import { Facts } from '@platform/ui/table/facts.tsx'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { postgresMs, type Health } from './health.ts'
import { Standing } from './standing.tsx'
import { useFigures } from './use-figures.ts'

const LATE_MS = 250

const standingOf = (milliseconds: number | null | undefined) =>
  milliseconds === undefined ? 'unknown' : milliseconds === null ? 'away' : milliseconds > LATE_MS ? 'late' : 'well'

/** What keeps the data, and how soon it answers. */
export function StoresPanel({ health }: { health: Health }) {
  const t = useTranslations('console.system')
  const figures = useFigures()
  const { redis } = health
  const postgres = postgresMs(health)
  return (
    <Panel title={t('stores')}>
      <Stack gap="md">
        <Store name="PostgreSQL" standing={<Standing is={standingOf(postgres)} />}>
          <Facts facts={[[t('answers'), postgres == null ? null : figures.milliseconds(postgres)]]} />
        </Store>
        <Divider />
        <Store name="Redis" standing={<Standing is={standingOf(redis?.milliseconds ?? null)} />}>
          {redis && (
            <Facts
              facts={[
                [t('answers'), figures.milliseconds(redis.milliseconds)],
                [t('memory'), figures.megabytes(redis.memoryBytes)],
                [t('connections'), figures.count(redis.clients)],
                [t('version'), redis.version],
              ]}
            />
          )}
        </Store>
      </Stack>
    </Panel>
  )
}

function Store({ name, standing, children }: { name: string; standing: ReactNode; children: ReactNode }) {
  return (
    <div>
      <Group justify="space-between" mb="xs">
        <Title order={3} fz="sm">
          {name}
        </Title>
        {standing}
      </Group>
      {children}
    </div>
  )
}
