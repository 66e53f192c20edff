/** What has the focus, and is to have it again after a dialog. An item of a menu is gone by then: the menu's button is not. */
export function focusHolder(): HTMLElement | null {
  const active = typeof document === 'undefined' ? null : document.activeElement
  const menu = active?.closest('[role="menu"]')
  const holder = menu ? document.querySelector(`[aria-controls="${menu.id}"]`) : active
  return holder instanceof HTMLElement ? holder : null
}
