import * as Operations from './graphql';
import * as Urql from 'urql';
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;


export function useAuditEntitiesQuery(options?: Omit<Urql.UseQueryArgs<Operations.AuditEntitiesQueryVariables>, 'query'>) {
  return Urql.useQuery<Operations.AuditEntitiesQuery, Operations.AuditEntitiesQueryVariables>({ query: Operations.AuditEntitiesDocument, ...options });
};

export function useAuditEventsQuery(options: Omit<Urql.UseQueryArgs<Operations.AuditEventsQueryVariables>, 'query'>) {
  return Urql.useQuery<Operations.AuditEventsQuery, Operations.AuditEventsQueryVariables>({ query: Operations.AuditEventsDocument, ...options });
};

export function useActivateOrganizationMutation() {
  return Urql.useMutation<Operations.ActivateOrganizationMutation, Operations.ActivateOrganizationMutationVariables>(Operations.ActivateOrganizationDocument);
};

export function useAppointAdministratorMutation() {
  return Urql.useMutation<Operations.AppointAdministratorMutation, Operations.AppointAdministratorMutationVariables>(Operations.AppointAdministratorDocument);
};

export function useCreateOrganizationMutation() {
  return Urql.useMutation<Operations.CreateOrganizationMutation, Operations.CreateOrganizationMutationVariables>(Operations.CreateOrganizationDocument);
};

export function useOrganizationQuery(options: Omit<Urql.UseQueryArgs<Operations.OrganizationQueryVariables>, 'query'>) {
  return Urql.useQuery<Operations.OrganizationQuery, Operations.OrganizationQueryVariables>({ query: Operations.OrganizationDocument, ...options });
};

export function useOrganizationsQuery(options: Omit<Urql.UseQueryArgs<Operations.OrganizationsQueryVariables>, 'query'>) {
  return Urql.useQuery<Operations.OrganizationsQuery, Operations.OrganizationsQueryVariables>({ query: Operations.OrganizationsDocument, ...options });
};

export function useOverrideOrganizationEntitlementMutation() {
  return Urql.useMutation<Operations.OverrideOrganizationEntitlementMutation, Operations.OverrideOrganizationEntitlementMutationVariables>(Operations.OverrideOrganizationEntitlementDocument);
};

export function useOverrideOrganizationLimitMutation() {
  return Urql.useMutation<Operations.OverrideOrganizationLimitMutation, Operations.OverrideOrganizationLimitMutationVariables>(Operations.OverrideOrganizationLimitDocument);
};

export function useReinstateOrganizationMutation() {
  return Urql.useMutation<Operations.ReinstateOrganizationMutation, Operations.ReinstateOrganizationMutationVariables>(Operations.ReinstateOrganizationDocument);
};

export function useReleaseOrganizationEntitlementMutation() {
  return Urql.useMutation<Operations.ReleaseOrganizationEntitlementMutation, Operations.ReleaseOrganizationEntitlementMutationVariables>(Operations.ReleaseOrganizationEntitlementDocument);
};

export function useReleaseOrganizationLimitMutation() {
  return Urql.useMutation<Operations.ReleaseOrganizationLimitMutation, Operations.ReleaseOrganizationLimitMutationVariables>(Operations.ReleaseOrganizationLimitDocument);
};

export function useSetOrganizationTierMutation() {
  return Urql.useMutation<Operations.SetOrganizationTierMutation, Operations.SetOrganizationTierMutationVariables>(Operations.SetOrganizationTierDocument);
};

export function useSlugTakenQuery(options: Omit<Urql.UseQueryArgs<Operations.SlugTakenQueryVariables>, 'query'>) {
  return Urql.useQuery<Operations.SlugTakenQuery, Operations.SlugTakenQueryVariables>({ query: Operations.SlugTakenDocument, ...options });
};

export function useSuspendOrganizationMutation() {
  return Urql.useMutation<Operations.SuspendOrganizationMutation, Operations.SuspendOrganizationMutationVariables>(Operations.SuspendOrganizationDocument);
};

export function useTiersQuery(options?: Omit<Urql.UseQueryArgs<Operations.TiersQueryVariables>, 'query'>) {
  return Urql.useQuery<Operations.TiersQuery, Operations.TiersQueryVariables>({ query: Operations.TiersDocument, ...options });
};

export function useBlockPrincipalMutation() {
  return Urql.useMutation<Operations.BlockPrincipalMutation, Operations.BlockPrincipalMutationVariables>(Operations.BlockPrincipalDocument);
};

export function usePrincipalQuery(options: Omit<Urql.UseQueryArgs<Operations.PrincipalQueryVariables>, 'query'>) {
  return Urql.useQuery<Operations.PrincipalQuery, Operations.PrincipalQueryVariables>({ query: Operations.PrincipalDocument, ...options });
};

export function usePrincipalsQuery(options: Omit<Urql.UseQueryArgs<Operations.PrincipalsQueryVariables>, 'query'>) {
  return Urql.useQuery<Operations.PrincipalsQuery, Operations.PrincipalsQueryVariables>({ query: Operations.PrincipalsDocument, ...options });
};

export function useUnblockPrincipalMutation() {
  return Urql.useMutation<Operations.UnblockPrincipalMutation, Operations.UnblockPrincipalMutationVariables>(Operations.UnblockPrincipalDocument);
};

export function useSecurityEventsQuery(options: Omit<Urql.UseQueryArgs<Operations.SecurityEventsQueryVariables>, 'query'>) {
  return Urql.useQuery<Operations.SecurityEventsQuery, Operations.SecurityEventsQueryVariables>({ query: Operations.SecurityEventsDocument, ...options });
};

export function useOutboxStatusQuery(options?: Omit<Urql.UseQueryArgs<Operations.OutboxStatusQueryVariables>, 'query'>) {
  return Urql.useQuery<Operations.OutboxStatusQuery, Operations.OutboxStatusQueryVariables>({ query: Operations.OutboxStatusDocument, ...options });
};