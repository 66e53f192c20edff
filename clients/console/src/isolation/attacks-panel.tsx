'use client'
import { Table, Text } from '@mantine/core'
import { Panel } from '@platform/ui/frame/panel.tsx'
import { useFormatter, useTranslations } from 'next-intl'
import { attemptsIn } from './isolation.ts'

type Props = {
  title: string
  about: string
  tried: { kind: string; attempts: number }[]
  attackers: string[]
}

/** Who tried what, and how often. */
export function AttacksPanel({ title, about, tried, attackers }: Props) {
  const t = useTranslations('console.isolation')
  const format = useFormatter()
  return (
    <Panel title={title} about={about}>
      <Table aria-label={title} verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('attack')}</Table.Th>
            <Table.Th ta="end">{t('attempts')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {tried
            .toSorted((a, b) => b.attempts - a.attempts)
            .map(({ kind, attempts }) => (
              <Table.Tr key={kind}>
                <Table.Td>{kind}</Table.Td>
                <Table.Td ta="end" className="tabular">
                  {format.number(attempts)}
                </Table.Td>
              </Table.Tr>
            ))}
          <Table.Tr fw={600}>
            <Table.Td>{t('all')}</Table.Td>
            <Table.Td ta="end" className="tabular">
              {format.number(attemptsIn(tried))}
            </Table.Td>
          </Table.Tr>
        </Table.Tbody>
      </Table>
      <Text size="sm" c="dimmed" mt="md">
        {t('by')} {attackers.join('; ')}
      </Text>
    </Panel>
  )
}
