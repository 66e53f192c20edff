'use client'
import { Select, type SelectProps } from '@mantine/core'
import { useState } from 'react'

/** Zones by place, found while one types: there are four hundred. */
export function ZoneSelect(props: Omit<SelectProps, 'data' | 'searchable'>) {
  const [zones] = useState(() => Intl.supportedValuesOf('timeZone'))
  const { value } = props
  const known = typeof value === 'string' && !zones.includes(value) ? [value, ...zones] : zones
  return <Select {...props} searchable allowDeselect={false} data={known} limit={60} />
}
