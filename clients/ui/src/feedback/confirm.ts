import { focusHolder } from '../form/focus-holder.ts'

export type Question = { title: string; text: string; confirm: string; cancel: string; isDangerous?: boolean }

/** A question that waits for its answer. */
export type Asked = { question: Question; answer: (isMeant: boolean) => void }

let asked: Asked | null = null
const listeners = new Set<() => void>()

function set(next: Asked | null) {
  asked = next
  for (const listener of listeners) listener()
}

/** What is asked now, for whoever shows it. */
export const questions = {
  now: () => asked,
  subscribe: (listener: () => void) => {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  },
}

/** Asks before an act that is hard to undo. Settles to whether to go on; closing the dialog is no. */
export const confirm = (question: Question): Promise<boolean> =>
  new Promise((resolve) => {
    asked?.answer(false)
    const holder = focusHolder()
    set({
      question,
      answer: (isMeant) => {
        set(null)
        resolve(isMeant)
        holder?.focus({ preventScroll: true })
      },
    })
  })
