/** What to do once somebody has left; done at once for what is added later. */
export function departure() {
  const doing: (() => void)[] = []
  let hasLeft = false
  return {
    add(act: () => void): void {
      if (hasLeft) act()
      else doing.push(act)
    },
    leave(): void {
      hasLeft = true
      for (const act of doing.splice(0)) act()
    },
  }
}
