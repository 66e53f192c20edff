export type MembershipStatus = 'invited' | 'active' | 'suspended'
