import { Avatar, Group, Text } from '@mantine/core'

type Props = { name: string; logoUrl: string | null; about?: string | undefined }

/** Whose app this is: the clinic's logo and name, or the platform's. */
export function BrandMark({ name, logoUrl, about }: Props) {
  return (
    <Group gap="sm" wrap="nowrap" miw={0}>
      <Avatar src={logoUrl} alt="" size={34} radius="md" variant="filled" color="brand" aria-hidden>
        {name.slice(0, 1)}
      </Avatar>
      <div style={{ minWidth: 0 }}>
        <Text fw={650} lh={1.2} truncate>
          {name}
        </Text>
        {about && (
          <Text size="xs" c="dimmed" lh={1.3} truncate>
            {about}
          </Text>
        )}
      </div>
    </Group>
  )
}
