'use client'
import { Badge, Code, Drawer, Group, Stack, Table, Text, Title } from '@mantine/core'
import { Facts } from '@platform/ui/table/facts.tsx'
import { useTranslations } from 'next-intl'
import { useFigures } from '#system/use-figures.ts'
import type { Operation } from './operation.ts'
import { OperationText } from './operation-text.tsx'

type Props = { operation: Operation | undefined; onClose: () => void }

/** One operation: who may run it, who does, and its text as it was registered. */
export function OperationPanel({ operation, onClose }: Props) {
  const t = useTranslations('console.operations')
  const figures = useFigures()
  return (
    <Drawer opened={operation !== undefined} onClose={onClose} title={operation?.name} position="right" size="xl">
      {operation && (
        <Stack gap="lg">
          <Facts
            facts={[
              [t('app'), t.has(`apps.${operation.app}`) ? t(`apps.${operation.app}`) : operation.app],
              [t('kind'), t(`kinds.${operation.kind}`)],
              [
                t('audience'),
                operation.audience.length > 0 && (
                  <Group key="audience" gap={4}>
                    {operation.audience.map((who) => (
                      <Badge key={who} variant="default" tt="none">
                        {who}
                      </Badge>
                    ))}
                  </Group>
                ),
              ],
              [t('deprecated'), operation.deprecatedSince],
              [t('calls'), figures.count(operation.calls)],
              [t('errors'), figures.count(operation.errors)],
              [t('slow'), figures.count(operation.slow)],
              [t('mean'), operation.meanMs === null ? null : figures.milliseconds(operation.meanMs)],
              [t('cost'), operation.meanCost === null ? null : figures.count(Math.round(operation.meanCost))],
              [t('last'), operation.lastUsedAt ? figures.ago(operation.lastUsedAt) : t('never')],
              [t('id'), <Code key="id">{operation.id}</Code>],
            ]}
          />
          {operation.app === 'published' && (
            <section>
              <Title order={2} fz="md" mb="xs">
                {t('partners')}
              </Title>
              {operation.partners.length === 0 ? (
                <Text size="sm" c="dimmed">
                  {t('noPartners')}
                </Text>
              ) : (
                <Table aria-label={t('partners')}>
                  <Table.Tbody>
                    {operation.partners.map(({ slug, calls, lastUsedAt }) => (
                      <Table.Tr key={slug}>
                        <Table.Td>{slug}</Table.Td>
                        <Table.Td className="tabular">{figures.count(calls)}</Table.Td>
                        <Table.Td>{lastUsedAt ? figures.ago(lastUsedAt) : t('never')}</Table.Td>
                      </Table.Tr>
                    ))}
                  </Table.Tbody>
                </Table>
              )}
            </section>
          )}
          <OperationText id={operation.id} />
        </Stack>
      )}
    </Drawer>
  )
}
