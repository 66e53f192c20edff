'use client'
import { useState, type KeyboardEvent } from 'react'

const STEPS: Record<string, [rows: number, columns: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

const boxAt = (grid: Element, row: number, column: number) =>
  grid.querySelector<HTMLInputElement>(`input[data-row="${row}"][data-column="${column}"]`)

/** Boxes in rows and columns as one stop of the tab key, among which arrows lead. */
export function useGridKeys() {
  const [at, setAt] = useState<[row: number, column: number]>([0, 0])

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const step = STEPS[event.key]
    if (!step || !(event.target instanceof HTMLInputElement)) return
    const { row, column } = event.target.dataset
    const next = boxAt(event.currentTarget, Number(row) + step[0], Number(column) + step[1])
    event.preventDefault()
    next?.focus()
  }
  const boxProps = (row: number, column: number) => ({
    'data-row': row,
    'data-column': column,
    tabIndex: at[0] === row && at[1] === column ? 0 : -1,
    onFocus: () => setAt([row, column]),
  })
  return { onKeyDown, boxProps }
}
