type Link = { id: string }

/** What to take away and what to add so that links are those that are wanted: those that stay keep their history. */
export function linkChanges<L extends Link>(
  links: readonly L[],
  target: (link: L) => string,
  wanted: readonly string[],
) {
  const linked = new Set(links.map(target))
  return {
    gone: links.filter((link) => !wanted.includes(target(link))).map(({ id }) => id),
    added: wanted.filter((id) => !linked.has(id)),
  }
}
