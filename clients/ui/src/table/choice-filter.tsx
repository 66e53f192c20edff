'use client'
import { SegmentedControl } from '@mantine/core'

type Props = {
  label: string
  /** What "no filter" is called. */
  all: string
  /** '' for no filter. */
  value: string
  choices: readonly (readonly [value: string, label: string])[]
  onChange: (value: string) => void
}

/** Narrows a list to one of a few kinds of its rows, or shows all of them. */
export const ChoiceFilter = ({ label, all, value, choices, onChange }: Props) => (
  <SegmentedControl
    aria-label={label}
    value={value}
    onChange={onChange}
    data={[{ value: '', label: all }, ...choices.map(([key, name]) => ({ value: key, label: name }))]}
  />
)
