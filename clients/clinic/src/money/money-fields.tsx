'use client'
import { NumberInput, Select, type NumberInputProps, type SelectProps } from '@mantine/core'
import { useState } from 'react'
import { digitsOf } from './minor-units.ts'

/** An amount in a currency, with the digits it has. */
export function MoneyInput({ currency, ...props }: NumberInputProps & { currency: string }) {
  const digits = digitsOf(currency)
  return <NumberInput {...props} min={0} decimalScale={digits} hideControls suffix={` ${currency}`} />
}

/** Currencies by their code, found while one types. */
export function CurrencySelect(props: Omit<SelectProps, 'data' | 'searchable'>) {
  const [currencies] = useState(() => Intl.supportedValuesOf('currency'))
  return <Select {...props} searchable allowDeselect={false} data={currencies} limit={60} />
}
