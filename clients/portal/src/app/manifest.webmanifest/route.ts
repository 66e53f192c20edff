import { requestPlace } from '@platform/ui/server/request-place.ts'
import { getTranslations } from 'next-intl/server'

const icon = (size: number, purpose: string) => ({
  src: `/icons/${size}.png`,
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
})

/** What a phone needs to install the portal: under the name and in the colour of the clinic of this address. */
export async function GET(): Promise<Response> {
  const [{ organization }, t] = await Promise.all([requestPlace('portal'), getTranslations('portal')])
  const manifest = {
    id: '/',
    name: organization?.name ?? t('about'),
    short_name: organization?.name ?? t('about'),
    description: t('about'),
    start_url: '/',
    scope: '/',
    display: 'standalone',
    background_color: '#ffffff',
    theme_color: organization?.branding.brandColor ?? '#3b5bdb',
    icons: [icon(192, 'any'), icon(512, 'any'), icon(512, 'maskable')],
  }
  return Response.json(manifest, { headers: { 'content-type': 'application/manifest+json' } })
}
