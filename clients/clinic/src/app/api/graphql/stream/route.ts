import { forward } from '@platform/ui/server/forward.ts'

export const POST = forward('clinic', '/graphql/stream')
