import type { Client } from "./provider/index.js";
import type { CallOptions } from "./runtime/client-options.js";
import type {
  AddDealMutation,
  AddDealMutationVariables,
  AddEntityValueMutation,
  AddEntityValueMutationVariables,
  AddLeadMutation,
  AddLeadMutationVariables,
  AddLogoMutation,
  AddLogoMutationVariables,
  AddTaskMutation,
  AddTaskMutationVariables,
  BulkDeleteEntitiesMutation,
  BulkDeleteEntitiesMutationVariables,
  BulkUpdateEntitiesMutation,
  BulkUpdateEntitiesMutationVariables,
  CreateEntityMutation,
  CreateEntityMutationVariables,
  DeleteEntityMutation,
  DeleteEntityMutationVariables,
  GetChangesOnEntityQuery,
  GetChangesOnEntityQueryVariables,
  GetDealQuery,
  GetDealQueryVariables,
  GetDealsWithCountQuery,
  GetDealsWithCountQueryVariables,
  GetEntitiesQuery,
  GetEntitiesQueryVariables,
  GetEntityValuesWithCountQuery,
  GetEntityValuesWithCountQueryVariables,
  GetFieldItemsQuery,
  GetFieldItemsQueryVariables,
  GetFieldsQuery,
  GetFieldsQueryVariables,
  GetLeadQuery,
  GetLeadQueryVariables,
  GetLeadsWithCountQuery,
  GetLeadsWithCountQueryVariables,
  GetTasksQuery,
  GetTasksQueryVariables,
  GetTeamMembersQuery,
  GetTeamMembersQueryVariables,
  ListEntityValuesQuery,
  ListEntityValuesQueryVariables,
  LogoQuery,
  LogoQueryVariables,
  LogosWithCountQuery,
  LogosWithCountQueryVariables,
  UpdateDealFieldsMutation,
  UpdateDealFieldsMutationVariables,
  UpdateEntityMutation,
  UpdateEntityMutationVariables,
  UpdateEntityValueFieldsMutation,
  UpdateEntityValueFieldsMutationVariables,
  UpdateLeadFieldsMutation,
  UpdateLeadFieldsMutationVariables,
  UpdateLogoFieldsMutation,
  UpdateLogoFieldsMutationVariables,
  UpsertCompositeEntityMutation,
  UpsertCompositeEntityMutationVariables,
} from "./provider/operation-types.js";

/** The documented operations of the CRM, and the project's own. */
export interface Operations {
  /** @deprecated Use createEntity with the entity deal. */
  addDeal(
    variables?: AddDealMutationVariables,
    options?: CallOptions,
  ): Promise<AddDealMutation>;
  /** @deprecated Use createEntity. */
  addEntityValue(
    variables: AddEntityValueMutationVariables,
    options?: CallOptions,
  ): Promise<AddEntityValueMutation>;
  /** @deprecated Use createEntity with the entity contact. */
  addLead(
    variables?: AddLeadMutationVariables,
    options?: CallOptions,
  ): Promise<AddLeadMutation>;
  /** @deprecated Use createEntity with the entity logo. */
  addLogo(
    variables?: AddLogoMutationVariables,
    options?: CallOptions,
  ): Promise<AddLogoMutation>;
  addTask(
    variables?: AddTaskMutationVariables,
    options?: CallOptions,
  ): Promise<AddTaskMutation>;
  bulkDeleteEntities(
    variables: BulkDeleteEntitiesMutationVariables,
    options?: CallOptions,
  ): Promise<BulkDeleteEntitiesMutation>;
  bulkUpdateEntities(
    variables: BulkUpdateEntitiesMutationVariables,
    options?: CallOptions,
  ): Promise<BulkUpdateEntitiesMutation>;
  createEntity(
    variables: CreateEntityMutationVariables,
    options?: CallOptions,
  ): Promise<CreateEntityMutation>;
  deleteEntity(
    variables: DeleteEntityMutationVariables,
    options?: CallOptions,
  ): Promise<DeleteEntityMutation>;
  getChangesOnEntity(
    variables: GetChangesOnEntityQueryVariables,
    options?: CallOptions,
  ): Promise<GetChangesOnEntityQuery>;
  /** @deprecated Use listEntityValues with the entity deal. */
  getDeal(
    variables: GetDealQueryVariables,
    options?: CallOptions,
  ): Promise<GetDealQuery>;
  /** @deprecated Use listEntityValues with the entity deal. */
  getDealsWithCount(
    variables?: GetDealsWithCountQueryVariables,
    options?: CallOptions,
  ): Promise<GetDealsWithCountQuery>;
  getEntities(
    variables?: GetEntitiesQueryVariables,
    options?: CallOptions,
  ): Promise<GetEntitiesQuery>;
  /** @deprecated Use listEntityValues. */
  getEntityValuesWithCount(
    variables: GetEntityValuesWithCountQueryVariables,
    options?: CallOptions,
  ): Promise<GetEntityValuesWithCountQuery>;
  getFieldItems(
    variables?: GetFieldItemsQueryVariables,
    options?: CallOptions,
  ): Promise<GetFieldItemsQuery>;
  getFields(
    variables?: GetFieldsQueryVariables,
    options?: CallOptions,
  ): Promise<GetFieldsQuery>;
  /** @deprecated Use listEntityValues with the entity contact. */
  getLead(
    variables: GetLeadQueryVariables,
    options?: CallOptions,
  ): Promise<GetLeadQuery>;
  /** @deprecated Use listEntityValues with the entity contact. */
  getLeadsWithCount(
    variables?: GetLeadsWithCountQueryVariables,
    options?: CallOptions,
  ): Promise<GetLeadsWithCountQuery>;
  getTasks(
    variables?: GetTasksQueryVariables,
    options?: CallOptions,
  ): Promise<GetTasksQuery>;
  getTeamMembers(
    variables?: GetTeamMembersQueryVariables,
    options?: CallOptions,
  ): Promise<GetTeamMembersQuery>;
  listEntityValues(
    variables: ListEntityValuesQueryVariables,
    options?: CallOptions,
  ): Promise<ListEntityValuesQuery>;
  /** @deprecated Use listEntityValues with the entity logo. */
  logo(
    variables: LogoQueryVariables,
    options?: CallOptions,
  ): Promise<LogoQuery>;
  /** @deprecated Use listEntityValues with the entity logo. */
  logosWithCount(
    variables?: LogosWithCountQueryVariables,
    options?: CallOptions,
  ): Promise<LogosWithCountQuery>;
  /** @deprecated Use updateEntity or deleteEntity with the entity deal. */
  updateDealFields(
    variables: UpdateDealFieldsMutationVariables,
    options?: CallOptions,
  ): Promise<UpdateDealFieldsMutation>;
  updateEntity(
    variables: UpdateEntityMutationVariables,
    options?: CallOptions,
  ): Promise<UpdateEntityMutation>;
  /** @deprecated Use updateEntity or deleteEntity. */
  updateEntityValueFields(
    variables: UpdateEntityValueFieldsMutationVariables,
    options?: CallOptions,
  ): Promise<UpdateEntityValueFieldsMutation>;
  /** @deprecated Use updateEntity or deleteEntity with the entity contact. */
  updateLeadFields(
    variables: UpdateLeadFieldsMutationVariables,
    options?: CallOptions,
  ): Promise<UpdateLeadFieldsMutation>;
  /** @deprecated Use updateEntity or deleteEntity with the entity logo. */
  updateLogoFields(
    variables: UpdateLogoFieldsMutationVariables,
    options?: CallOptions,
  ): Promise<UpdateLogoFieldsMutation>;
  upsertCompositeEntity(
    variables: UpsertCompositeEntityMutationVariables,
    options?: CallOptions,
  ): Promise<UpsertCompositeEntityMutation>;
}

/** The operations, through a client. */
export declare function operations(client: Client): Operations;
