import { PatientPage } from '#patient/patient-page.tsx'

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  return <PatientPage id={(await params).id} />
}
