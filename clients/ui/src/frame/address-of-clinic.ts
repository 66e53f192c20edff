/** The address of this app at another clinic: `pacifica.clinic.example` beside `aurora.clinic.example`. */
export function addressOfClinic(slug: string, { protocol, host }: Pick<Location, 'protocol' | 'host'>): string {
  const [, ...rest] = host.split('.')
  return `${protocol}//${slug}.${rest.join('.')}/`
}
