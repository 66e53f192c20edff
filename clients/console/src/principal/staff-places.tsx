'use client'
import { Anchor, Badge, Group, Stack, Text, Title } from '@mantine/core'
import { Link } from '@platform/ui/frame/link.tsx'
import { useTranslations } from 'next-intl'
import type { PrincipalQuery } from '../gql/graphql.ts'

type Human = Extract<NonNullable<PrincipalQuery['principal']>, { __typename?: 'Human' }>
type Place = NonNullable<Human['staffPlaces']>[number]

/** The clinics somebody works at. Where they are a patient the platform's team is not told. */
export function StaffPlaces({ places }: { places: readonly Place[] }) {
  const t = useTranslations('console.people')
  return (
    <section>
      <Title order={2} fz="md" mb="xs">
        {t('places')}
      </Title>
      {places.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('noPlaces')}
        </Text>
      )}
      <Stack gap="xs">
        {places.map(({ id, status, role, organization }) => (
          <Group key={id} gap="xs">
            <Anchor component={Link} href={`/organizations/${organization.id}`} size="sm" fw={550}>
              {organization.name}
            </Anchor>
            <Badge variant="light">{role.name}</Badge>
            {status !== 'ACTIVE' && (
              <Badge variant="light" color="yellow">
                {t(`memberships.${status}`)}
              </Badge>
            )}
          </Group>
        ))}
      </Stack>
    </section>
  )
}
