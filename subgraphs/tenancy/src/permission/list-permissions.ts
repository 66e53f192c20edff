import { PERMISSIONS, type Permission } from '@platform/prisma/system-roles'

const DESCRIPTIONS: Record<Permission, string> = {
  'organization:read': 'See the clinic, its settings and its features.',
  'organization:update': 'Change the name, the locale and the settings of the clinic.',
  'domains:manage': 'Add, verify and remove host names of the clinic’s own.',
  'members:read': 'See who belongs to the clinic, and how many may.',
  'members:manage': 'Invite people, change their role, suspend and remove them.',
  'roles:read': 'See the roles of the clinic and what they allow.',
  'roles:manage': 'Make roles and change what they allow.',
  'locations:read': 'See where the clinic works.',
  'locations:manage': 'Open, change and close locations.',
  'patients:read': 'See the clinic’s patients.',
  'patients:write': 'Admit patients and change their records.',
  'specialists:manage': 'Manage specialties and specialists, with the hours and absences of all of them.',
  'services:manage': 'Manage services, products and bundles.',
  'calendars:manage': 'Manage calendars, opening hours, closures and public holidays.',
  'schedule:read': 'See who is away when, and why a time can or cannot be booked.',
  'schedule:manage_own': 'Manage one’s own hours and absences, as a specialist.',
  'appointments:read': 'See the clinic’s appointments.',
  'appointments:manage':
    'Book, confirm, move and cancel appointments of the clinic’s patients, and say what became of them.',
  'appointments:overbook': 'Book a time that is taken or closed, with a reason.',
  'appointments:own': 'Book, confirm, move, cancel and rate one’s own appointments, as a patient.',
  'service_accounts:manage': 'Create service accounts and their keys.',
  'audit:read': 'Read the log of what was done in the clinic, and by whom.',
  'security_events:read': 'Read failed sign-ins, denied accesses and rate limits of the clinic.',
  'events:read': 'Read and follow what happens in the clinic.',
  'notifications:read': 'Read the messages the clinic sent to people.',
  'profile:read_own': 'See one’s own portable profile.',
}

/** Everything a role can allow, in the order of the list. */
export const listPermissions = () => PERMISSIONS.map((code) => ({ code, description: DESCRIPTIONS[code] }))
