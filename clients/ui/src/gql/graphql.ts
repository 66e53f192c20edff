/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What was done to a record. */
export type AuditAction =
  /** It was added. */
  | 'CREATE'
  /** It was removed. */
  | 'DELETE'
  /** It was changed. */
  | 'UPDATE';

/** Which audit events to return: those that fit all of it. */
export type AuditEventFilter = {
  action?: AuditAction | null | undefined;
  actorId?: string | number | null | undefined;
  entity?: string | null | undefined;
  entityId?: string | number | null | undefined;
  /** The first instant to include. */
  from?: string | null | undefined;
  /** Of use to the platform team: a clinic sees its own events only. */
  organizationId?: string | number | null | undefined;
  requestId?: string | null | undefined;
  /** The first instant to leave out. */
  to?: string | null | undefined;
};

/** The kinds of members a clinic has. */
export type BaseRole =
  /** Runs the clinic. */
  | 'ADMIN'
  /** Answers patients. */
  | 'CUSTOMER_SUPPORT'
  /** Is treated here. */
  | 'PATIENT'
  /** Treats patients. */
  | 'SPECIALIST';

/** How far a value may travel. */
export type DataClass =
  /** It tells of somebody's health. */
  | 'HEALTH'
  /** To the clinic and its partners. */
  | 'INTERNAL'
  /** It tells who somebody is. */
  | 'PERSONAL'
  /** To anyone. */
  | 'PUBLIC'
  /** Nowhere: `***` stands in its place. */
  | 'SECRET';

/** The life of a membership. */
export type MembershipStatus =
  /** Lets them in. */
  | 'ACTIVE'
  /** Waits for the person's first sign-in with this address. */
  | 'INVITED'
  /** Keeps them out, for now. */
  | 'SUSPENDED';

/** Roles of the platform's own team. */
export type PlatformRole =
  /** Runs the platform. */
  | 'SUPERADMIN'
  /** Helps clinics on behalf of the platform. */
  | 'SUPPORT_ENGINEER';

/** As what somebody acts. */
export type SessionRole =
  /** Runs the clinic. */
  | 'ADMIN'
  /** Answers patients. */
  | 'CUSTOMER_SUPPORT'
  /** Is treated at the clinic. */
  | 'PATIENT'
  /** A program of the clinic, by API key. */
  | 'SERVICE'
  /** Treats patients. */
  | 'SPECIALIST'
  /** Runs the platform. */
  | 'SUPERADMIN'
  /** Helps clinics on behalf of the platform. */
  | 'SUPPORT_ENGINEER'
  /** Signed in, at no clinic. */
  | 'USER';

export type AuditChangesQueryVariables = Exact<{
  filter: AuditEventFilter;
}>;


export type AuditChangesQuery = { __typename: 'Query', auditEvents: { __typename: 'AuditEventConnection', edges: Array<{ __typename: 'AuditEventEdge', node: { __typename: 'AuditEvent', id: string, changes: Array<{ __typename: 'AuditChange', field: string, before: string | null, after: string | null, classification: DataClass | null }> } }> } };

export type SessionQueryVariables = Exact<{ [key: string]: never; }>;


export type SessionQuery = { __typename: 'Query', me: { __typename: 'Me', role: SessionRole, permissions: Array<string>, platformRole: PlatformRole | null, human: { __typename: 'Human', id: string, displayName: string, email: string, memberships: Array<{ __typename: 'Membership', id: string, status: MembershipStatus, role: { __typename: 'Role', id: string, name: string, baseRole: BaseRole }, organization: { __typename: 'Organization', id: string, slug: string, name: string } }> | null } | null, organization: { __typename: 'Organization', id: string, slug: string, name: string, timezone: string, languageCode: string } | null } | null };


export const AuditChangesDocument = {"__meta__":{"hash":"sha256:770ed60c92d37433def1ebe2da3191362e262684bf36c97e643ece8aef673112"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditChanges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEventFilter"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"auditEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"classification"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AuditChangesQuery, AuditChangesQueryVariables>;
export const SessionDocument = {"__meta__":{"hash":"sha256:cd775999191a31ae0698bf1c1175c0a9eaf5135a4487ff638955304662bf408d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"platformRole"}},{"kind":"Field","name":{"kind":"Name","value":"human"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"role"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"baseRole"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timezone"}},{"kind":"Field","name":{"kind":"Name","value":"languageCode"}}]}}]}}]}}]} as unknown as DocumentNode<SessionQuery, SessionQueryVariables>;