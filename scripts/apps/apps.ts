/** The three apps: where each stands on this machine unless told otherwise, and where one enters it. */
export const APPS = [
  { name: 'clinic', title: 'Clinic', port: 9100, host: 'aurora.clinic.localhost' },
  { name: 'portal', title: 'Portal', port: 9200, host: 'aurora.portal.localhost' },
  { name: 'console', title: 'Console', port: 9300, host: 'console.localhost' },
] as const

export type App = (typeof APPS)[number]

/** `CLINIC_PORT`, `PORTAL_PORT`, `CONSOLE_PORT` name other ports. */
export const portVariable = ({ name }: App) => `${name.toUpperCase()}_PORT`

export const portOf = (app: App): number => Number(process.env[portVariable(app)] || app.port)
