import { OrganizationPage } from '#organization/organization-page.tsx'

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  return <OrganizationPage id={(await params).id} />
}
