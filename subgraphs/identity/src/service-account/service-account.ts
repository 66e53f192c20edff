import type { Principal, ServiceAccount } from '@platform/prisma/generated'

export type ServiceAccountNode = ServiceAccount & { principal: Principal }
