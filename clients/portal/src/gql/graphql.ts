/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What can be said on a purpose. */
export type ConsentAction =
  /** They agreed. */
  | 'GRANT'
  /** They withdrew. */
  | 'WITHDRAW';

/** Where somebody speaks on a purpose. */
export type ConsentChannel =
  /** In a clinic's portal. */
  | 'PORTAL'
  /** On the platform's own pages, such as sign-up. */
  | 'WEB';

/** For whom an answer holds. */
export type ConsentScope =
  /** For one clinic. */
  | 'ORGANIZATION'
  /** For the platform as a whole. */
  | 'PLATFORM';

/** What the asker agrees to. */
export type GrantConsentInput = {
  /** Where it was shown. Absent: `PORTAL`. */
  channel?: ConsentChannel | null | undefined;
  /** Language it was shown in, as BCP 47. */
  languageCode: string;
  /** Version of the notice that was shown: the current one. */
  noticeVersion: string;
  /** The clinic, for a purpose of scope `ORGANIZATION`; one where the asker is an active member. */
  organizationId?: string | number | null | undefined;
  /** Code of the purpose. */
  purpose: string;
};

/** The life of a membership. */
export type MembershipStatus =
  /** Lets them in. */
  | 'ACTIVE'
  /** Waits for the person's first sign-in with this address. */
  | 'INVITED'
  /** Keeps them out, for now. */
  | 'SUSPENDED';

/** Kinds of `UserError`. */
export type UserErrorCode =
  /** The input was right once; the world has moved on, or a limit is reached. */
  | 'CONFLICT'
  /** The input breaks a rule. */
  | 'INVALID'
  /** Nothing with that id, or nothing you may see. */
  | 'NOT_FOUND';

/** What the asker withdraws from. */
export type WithdrawConsentInput = {
  /** Where they said so. Absent: `PORTAL`. */
  channel?: ConsentChannel | null | undefined;
  /** The clinic, for a purpose of scope `ORGANIZATION`; also one they have left. */
  organizationId?: string | number | null | undefined;
  /** Code of the purpose; one that can be withdrawn. */
  purpose: string;
};

export type MyClinicsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyClinicsQuery = { __typename: 'Query', me: { __typename: 'Me', human: { __typename: 'Human', id: string, memberships: Array<{ __typename: 'Membership', id: string, status: MembershipStatus, joinedAt: string | null, organization: { __typename: 'Organization', id: string, slug: string, name: string } }> | null } | null } | null, consentPurposes: Array<{ __typename: 'ConsentPurpose', code: string, title: string, description: string, currentVersion: string, isWithdrawable: boolean, scope: ConsentScope }>, myEffectiveConsents: Array<{ __typename: 'EffectiveConsent', purposeCode: string, isGranted: boolean, isCurrent: boolean, organization: { __typename: 'Organization', id: string } | null, consent: { __typename: 'Consent', id: string, recordedAt: string, noticeVersion: string } }> };

export type ShareProfileMutationVariables = Exact<{
  input: GrantConsentInput;
}>;


export type ShareProfileMutation = { __typename: 'Mutation', grantConsent: { __typename: 'GrantConsentPayload', consent: { __typename: 'Consent', id: string, action: ConsentAction, recordedAt: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, path: Array<string> }> } };

export type StopSharingMutationVariables = Exact<{
  input: WithdrawConsentInput;
}>;


export type StopSharingMutation = { __typename: 'Mutation', withdrawConsent: { __typename: 'WithdrawConsentPayload', consent: { __typename: 'Consent', id: string, action: ConsentAction, recordedAt: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, path: Array<string> }> } };


export const MyClinicsDocument = {"__meta__":{"hash":"sha256:03f4cbbb049fcff12cfb11efea1d15a8c8780e05531e95dc77877e60ad6144f3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyClinics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"human"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"consentPurposes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"isWithdrawable"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"Field","name":{"kind":"Name","value":"myEffectiveConsents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"purposeCode"}},{"kind":"Field","name":{"kind":"Name","value":"isGranted"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"noticeVersion"}}]}}]}}]}}]} as unknown as DocumentNode<MyClinicsQuery, MyClinicsQueryVariables>;
export const ShareProfileDocument = {"__meta__":{"hash":"sha256:1884404a76d48c532977a7c1309d9601d1ebbdbf9484c180e228ef895e6f6fa7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ShareProfile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GrantConsentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grantConsent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"consent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<ShareProfileMutation, ShareProfileMutationVariables>;
export const StopSharingDocument = {"__meta__":{"hash":"sha256:f04751f0ed58d9ed644b6b22f15e989145b7cc90ddad5059628cab7bdecfece2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StopSharing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawConsentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawConsent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"consent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<StopSharingMutation, StopSharingMutationVariables>;