import * as Operations from './graphql';
import * as Urql from 'urql';
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;


export function useAuditChangesQuery(options: Omit<Urql.UseQueryArgs<Operations.AuditChangesQueryVariables>, 'query'>) {
  return Urql.useQuery<Operations.AuditChangesQuery, Operations.AuditChangesQueryVariables>({ query: Operations.AuditChangesDocument, ...options });
};

export function useSessionQuery(options?: Omit<Urql.UseQueryArgs<Operations.SessionQueryVariables>, 'query'>) {
  return Urql.useQuery<Operations.SessionQuery, Operations.SessionQueryVariables>({ query: Operations.SessionDocument, ...options });
};