'use client'
import { Paper, Title } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { Facts } from '@platform/ui/table/facts.tsx'
import type { SpecialistRowFragment } from '../gql/graphql.ts'

const namesOf = (things: readonly { name: string }[]) => things.map(({ name }) => name).join(', ')

/** Who somebody is that gives visits, and what they give. */
export function SpecialistFacts({ specialist }: { specialist: SpecialistRowFragment }) {
  const t = useTranslations('clinic.specialists')
  const { specialties, services, rank, timezone, human, signature } = specialist
  return (
    <Paper withBorder p="lg" component="section">
      <Title order={2} fz="md" mb="md">
        {t('profile')}
      </Title>
      <Facts
        facts={[
          [t('specialties'), namesOf(specialties)],
          [t('services'), namesOf(services)],
          [t('rank'), String(rank)],
          [t('timezone'), timezone],
          [t('account'), human ? `${human.displayName} · ${human.email}` : t('noAccount')],
          [t('signature'), signature],
        ]}
      />
    </Paper>
  )
}
