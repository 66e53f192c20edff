'use client'
import { Anchor, Badge, Group } from '@mantine/core'
import { Link } from '@platform/ui/frame/link.tsx'
import { Facts } from '@platform/ui/table/facts.tsx'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { PrincipalQuery } from '../gql/graphql.ts'
import { Instant } from '#clock/instant.tsx'
import { PrincipalStatus } from './principal-status.tsx'

type Detailed = NonNullable<PrincipalQuery['principal']>
type Fact = [label: string, value: ReactNode]

/** What is known of a principal, by what it is. */
export function PrincipalFacts({ principal }: { principal: Detailed }) {
  const t = useTranslations('console.people')
  const at = (instant: string | null | undefined) => instant && <Instant at={instant} />
  const common: Fact[] = [
    [t('status'), <PrincipalStatus key="status" principal={principal} />],
    [t('kind'), t(`kinds.${principal.kind}`)],
    [t('since'), at(principal.createdAt)],
    [t('blockedAt'), at(principal.block?.at)],
    [t('reason'), principal.block?.reason],
    [t('id'), principal.id],
  ]
  return <Facts facts={[...own(principal), ...common]} />

  function own(shown: Detailed): Fact[] {
    switch (shown.__typename) {
      case 'Human':
        return [
          [t('email'), `${shown.email} (${t(shown.emailVerified ? 'proven' : 'unproven')})`],
          [t('language'), shown.languageCode],
          [t('seen'), at(shown.lastSeenAt) ?? t('never')],
        ]
      case 'Agent':
        return [
          [t('purpose'), shown.purpose],
          [
            t('operator'),
            shown.operator && (
              <Anchor key="operator" component={Link} href={`/people?who=${shown.operator.id}`} size="sm">
                {shown.operator.displayName}
              </Anchor>
            ),
          ],
        ]
      case 'ServiceAccount':
        return [
          [
            t('clinic'),
            shown.organization && (
              <Anchor key="clinic" component={Link} href={`/organizations/${shown.organization.id}`} size="sm">
                {shown.organization.name}
              </Anchor>
            ),
          ],
          [t('purpose'), shown.description],
          [t('partner'), shown.partner?.slug],
          [t('ratePlan'), shown.partner && t(`ratePlans.${shown.partner.ratePlan}`)],
          [t('operations'), shown.partner?.operations.join(', ')],
          [t('networks'), shown.partner && (shown.partner.allowedNetworks.join(', ') || t('everywhere'))],
          [
            t('scopes'),
            <Group key="scopes" gap={4}>
              {shown.scopes.map((scope) => (
                <Badge key={scope} variant="default" tt="none" size="sm">
                  {scope}
                </Badge>
              ))}
            </Group>,
          ],
          [t('expires'), at(shown.expiresAt)],
        ]
    }
  }
}
