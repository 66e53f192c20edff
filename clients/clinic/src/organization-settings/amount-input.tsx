'use client'
import { NumberInput, type NumberInputProps } from '@mantine/core'

type Props = Omit<NumberInputProps, 'value' | 'onChange'> & { value: number; onChange: (value: number) => void }

/** A whole number within bounds; an emptied field keeps what it had. */
export function AmountInput({ value, onChange, ...props }: Props) {
  return (
    <NumberInput
      allowDecimal={false}
      allowNegative={false}
      clampBehavior="blur"
      // Beside others: their inputs stand in one line, however long what is said of them.
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      {...props}
      value={value}
      onChange={(next) => {
        if (typeof next === 'number') onChange(next)
      }}
    />
  )
}
