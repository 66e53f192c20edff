import * as Operations from './graphql';
import * as Urql from 'urql';
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;


export function useActivateOrganizationMutation() {
  return Urql.useMutation<Operations.ActivateOrganizationMutation, Operations.ActivateOrganizationMutationVariables>(Operations.ActivateOrganizationDocument);
};

export function useCreateOrganizationMutation() {
  return Urql.useMutation<Operations.CreateOrganizationMutation, Operations.CreateOrganizationMutationVariables>(Operations.CreateOrganizationDocument);
};

export function useOrganizationsQuery(options: Omit<Urql.UseQueryArgs<Operations.OrganizationsQueryVariables>, 'query'>) {
  return Urql.useQuery<Operations.OrganizationsQuery, Operations.OrganizationsQueryVariables>({ query: Operations.OrganizationsDocument, ...options });
};

export function useReinstateOrganizationMutation() {
  return Urql.useMutation<Operations.ReinstateOrganizationMutation, Operations.ReinstateOrganizationMutationVariables>(Operations.ReinstateOrganizationDocument);
};

export function useSlugTakenQuery(options: Omit<Urql.UseQueryArgs<Operations.SlugTakenQueryVariables>, 'query'>) {
  return Urql.useQuery<Operations.SlugTakenQuery, Operations.SlugTakenQueryVariables>({ query: Operations.SlugTakenDocument, ...options });
};

export function useSuspendOrganizationMutation() {
  return Urql.useMutation<Operations.SuspendOrganizationMutation, Operations.SuspendOrganizationMutationVariables>(Operations.SuspendOrganizationDocument);
};