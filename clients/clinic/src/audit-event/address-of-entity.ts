const ADDRESSES: Record<string, (id: string) => string> = {
  'clinical.patients': (id) => `/patients/${id}`,
  'clinical.appointments': (id) => `/schedule?visit=${id}`,
  'clinical.guest_bookings': (id) => `/guests?guest=${id}`,
  'tenancy.organizations': () => '/admin/settings',
  'tenancy.organization_settings': () => '/admin/settings',
  'tenancy.organization_domains': () => '/admin/domains',
  'tenancy.memberships': () => '/admin/members',
  'tenancy.roles': () => '/admin/roles',
  'identity.service_accounts': (id) => `/admin/programs?program=${id}`,
  'identity.api_keys': () => '/admin/programs',
  'capabilities.notifications': (id) => `/messages?message=${id}`,
}

/** Where a record is looked at, if it has a page. */
export const addressOfEntity = (entity: string, id: string): string | null => ADDRESSES[entity]?.(id) ?? null
