import { Text, TextInput } from '@mantine/core'

type Props = { label: string; value: string; min?: string; max?: string; onChange: (day: string) => void }

/** A day of a span, with its end of it said before it. */
export function DayInput({ label, value, min, max, onChange }: Props) {
  return (
    <TextInput
      type="date"
      aria-label={label}
      leftSection={
        <Text size="xs" c="dimmed">
          {label}
        </Text>
      }
      leftSectionWidth={58}
      min={min || undefined}
      max={max || undefined}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}
