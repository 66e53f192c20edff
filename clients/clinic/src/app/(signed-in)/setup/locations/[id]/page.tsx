import { LocationPage } from '#location/location-page.tsx'

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  return <LocationPage id={(await params).id} />
}
