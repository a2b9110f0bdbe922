/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends {
    [key: string]: unknown;
}> = {
    [K in keyof T]: T[K];
};
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | {
    [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never;
};
/** One condition on one field. Several of them must all hold. */
export type Filter = {
    /** System name of the field; `id` works too. */
    readonly field_name?: string | null | undefined;
    /** `contains`, `does not contains`, `equals`, `not equals`, `starts with`; for dates `after`, `before`, `between`. `includes` works too, though undocumented: any of the values. */
    readonly operator?: string | null | undefined;
    /** Always text, whatever the field holds. */
    readonly values?: ReadonlyArray<string | null | undefined> | null | undefined;
};
/** One field of a record to be changed. */
export type UpdateInstanceBody = {
    /** System name of the field, or `deleted` with the value "true" to remove the record. */
    readonly field_name?: string | null | undefined;
    readonly value?: string | null | undefined;
};
export type AddDealMutationVariables = Exact<{
    name?: string | null | undefined;
    location_name?: string | null | undefined;
    logoname?: string | null | undefined;
    logo_id?: string | null | undefined;
    win_probability?: number | null | undefined;
    amount?: number | null | undefined;
    close_date?: string | null | undefined;
    sales_stage_id?: string | null | undefined;
    type_id?: string | null | undefined;
    lead_source_id?: string | null | undefined;
    forecast_category_id?: string | null | undefined;
    owner_id?: string | null | undefined;
    status_id?: string | null | undefined;
    custom_fields?: ReadonlyArray<ReadonlyArray<string | null | undefined> | null | undefined> | null | undefined;
}>;
export type AddDealMutation = {
    readonly addDeal: {
        readonly id: string | null;
        readonly seq_id: string | null;
        readonly name: string | null;
        readonly amount: number | null;
        readonly owner: {
            readonly id: string | null;
            readonly full_name: string | null;
        } | null;
        readonly custom_fields: ReadonlyArray<{
            readonly field_name: string | null;
            readonly value: string | null;
            readonly display_value: string | null;
        } | null> | null;
    } | null;
};
export type AddEntityValueMutationVariables = Exact<{
    entity: string;
    custom_fields?: ReadonlyArray<ReadonlyArray<string | null | undefined> | null | undefined> | null | undefined;
}>;
export type AddEntityValueMutation = {
    readonly addEntityValue: {
        readonly id: string | null;
        readonly seq_id: string | null;
        readonly custom_fields: ReadonlyArray<{
            readonly value: string | null;
            readonly display_name: string | null;
            readonly field_name: string | null;
        } | null> | null;
    } | null;
};
export type AddLeadMutationVariables = Exact<{
    first_name?: string | null | undefined;
    last_name?: string | null | undefined;
    buying_power?: number | null | undefined;
    logo_id?: string | null | undefined;
    logo_name?: string | null | undefined;
    location_name?: string | null | undefined;
    portrait_url?: string | null | undefined;
    work_phone?: string | null | undefined;
    home_phone?: string | null | undefined;
    mobile_phone?: string | null | undefined;
    personal_email?: string | null | undefined;
    work_email?: string | null | undefined;
    linkedIn?: string | null | undefined;
    facebook?: string | null | undefined;
    twitter?: string | null | undefined;
    lead_score?: number | null | undefined;
    lead_status_id?: string | null | undefined;
    lead_source_id?: string | null | undefined;
    lead_owner_id?: string | null | undefined;
    industry_id?: string | null | undefined;
    custom_fields?: ReadonlyArray<ReadonlyArray<string | null | undefined> | null | undefined> | null | undefined;
}>;
export type AddLeadMutation = {
    readonly addLead: {
        readonly error: string | null;
        readonly lead: {
            readonly id: string | null;
            readonly full_name: string | null;
        } | null;
    } | null;
};
export type AddLogoMutationVariables = Exact<{
    name?: string | null | undefined;
    logo_src?: string | null | undefined;
    hq_location?: string | null | undefined;
    industry_catalog_id?: string | null | undefined;
    website?: string | null | undefined;
    num_employees?: string | null | undefined;
    revenue?: string | null | undefined;
    summary?: string | null | undefined;
    business_phone?: string | null | undefined;
    owner_id?: string | null | undefined;
    custom_fields?: ReadonlyArray<ReadonlyArray<string | null | undefined> | null | undefined> | null | undefined;
}>;
export type AddLogoMutation = {
    readonly addLogo: {
        readonly id: string | null;
        readonly seq_id: string | null;
        readonly name: string | null;
        readonly website: string | null;
        readonly custom_fields: ReadonlyArray<{
            readonly field_name: string | null;
            readonly value: string | null;
        } | null> | null;
    } | null;
};
export type AddTaskMutationVariables = Exact<{
    parent_entity_id?: string | null | undefined;
    parent_reference_id?: string | null | undefined;
    assigned_to?: ReadonlyArray<string | null | undefined> | null | undefined;
    description?: string | null | undefined;
    note?: string | null | undefined;
    type?: string | null | undefined;
    due_date?: string | null | undefined;
    closed_at?: string | null | undefined;
    status?: string | null | undefined;
    all_day?: boolean | null | undefined;
    task_mentions?: ReadonlyArray<string | null | undefined> | null | undefined;
}>;
export type AddTaskMutation = {
    readonly addTask: {
        readonly id: string | null;
        readonly note: string | null;
        readonly description: string | null;
        readonly closed_at: string | null;
        readonly owner: {
            readonly id: string | null;
            readonly full_name: string | null;
        } | null;
    } | null;
};
export type BulkDeleteEntitiesMutationVariables = Exact<{
    entity: string;
    ids: ReadonlyArray<string | null | undefined>;
    filters?: ReadonlyArray<Filter | null | undefined> | null | undefined;
    pattern?: string | null | undefined;
}>;
export type BulkDeleteEntitiesMutation = {
    readonly bulkDeleteEntities: {
        readonly sent_to_job: boolean | null;
    } | null;
};
export type BulkUpdateEntitiesMutationVariables = Exact<{
    entity: string;
    ids: ReadonlyArray<string | null | undefined>;
    field_values: unknown;
    filters?: ReadonlyArray<Filter | null | undefined> | null | undefined;
    pattern?: string | null | undefined;
}>;
export type BulkUpdateEntitiesMutation = {
    readonly bulkUpdateEntities: {
        readonly sent_to_job: boolean | null;
    } | null;
};
export type CreateEntityMutationVariables = Exact<{
    entity: string;
    field_values: unknown;
}>;
export type CreateEntityMutation = {
    readonly createEntity: {
        readonly entity_value: {
            readonly id: string | null;
            readonly seq_id: string | null;
            readonly field_values: unknown;
        } | null;
    } | null;
};
export type DeleteEntityMutationVariables = Exact<{
    entity: string;
    id: string;
}>;
export type DeleteEntityMutation = {
    readonly deleteEntity: {
        readonly entity_value: {
            readonly id: string | null;
        } | null;
    } | null;
};
export type GetChangesOnEntityQueryVariables = Exact<{
    entity: string;
    id: string;
    from_date?: string | null | undefined;
    limit?: number | null | undefined;
    fields?: ReadonlyArray<string | null | undefined> | null | undefined;
}>;
export type GetChangesOnEntityQuery = {
    readonly getChangesOnEntity: {
        readonly changes: ReadonlyArray<{
            readonly is_create: boolean | null;
            readonly updated_at: string | null;
            readonly updated_by: string | null;
            readonly field_values: unknown;
        } | null> | null;
    } | null;
};
export type GetDealQueryVariables = Exact<{
    id: string;
}>;
export type GetDealQuery = {
    readonly getDeal: {
        readonly amount: number | null;
        readonly id: string | null;
        readonly seq_id: string | null;
        readonly owner_id: string | null;
        readonly name: string | null;
        readonly status: string | null;
        readonly logo: {
            readonly id: string | null;
            readonly name: string | null;
        } | null;
        readonly forecast_category: {
            readonly id: string | null;
            readonly name: string | null;
        } | null;
        readonly custom_fields: ReadonlyArray<{
            readonly value: string | null;
            readonly display_value: string | null;
            readonly field_name: string | null;
        } | null> | null;
    } | null;
};
export type GetDealsWithCountQueryVariables = Exact<{
    limit?: number | null | undefined;
    offset?: number | null | undefined;
    order?: ReadonlyArray<ReadonlyArray<string | null | undefined> | null | undefined> | null | undefined;
    pattern?: string | null | undefined;
    filters?: ReadonlyArray<Filter | null | undefined> | null | undefined;
}>;
export type GetDealsWithCountQuery = {
    readonly getDealsWithCount: {
        readonly count: number | null;
        readonly deals: ReadonlyArray<{
            readonly id: string | null;
            readonly seq_id: string | null;
            readonly owner_id: string | null;
            readonly name: string | null;
            readonly amount: number | null;
            readonly status: string | null;
            readonly forecast_category: {
                readonly id: string | null;
                readonly name: string | null;
            } | null;
            readonly logo: {
                readonly id: string | null;
                readonly name: string | null;
            } | null;
            readonly custom_fields: ReadonlyArray<{
                readonly value: string | null;
                readonly display_value: string | null;
                readonly field_name: string | null;
            } | null> | null;
        } | null> | null;
    } | null;
};
export type GetEntitiesQueryVariables = Exact<{
    alphabetical_order?: boolean | null | undefined;
}>;
export type GetEntitiesQuery = {
    readonly getEntities: ReadonlyArray<{
        readonly name: string | null;
        readonly display_name: string | null;
        readonly label: string | null;
        readonly label_plural: string | null;
        readonly entity_id: string | null;
    } | null> | null;
};
export type GetEntityValuesWithCountQueryVariables = Exact<{
    entity: string;
    id?: string | null | undefined;
    limit?: number | null | undefined;
    offset?: number | null | undefined;
    order?: ReadonlyArray<ReadonlyArray<string | null | undefined> | null | undefined> | null | undefined;
    pattern?: string | null | undefined;
    filters?: ReadonlyArray<Filter | null | undefined> | null | undefined;
}>;
export type GetEntityValuesWithCountQuery = {
    readonly getEntityValuesWithCount: {
        readonly count: number | null;
        readonly values: ReadonlyArray<{
            readonly id: string | null;
            readonly seq_id: string | null;
            readonly faEntity: {
                readonly id: string | null;
                readonly name: string | null;
                readonly display_name: string | null;
            } | null;
            readonly custom_fields: ReadonlyArray<{
                readonly value: string | null;
                readonly display_value: string | null;
                readonly field_name: string | null;
            } | null> | null;
        } | null> | null;
    } | null;
};
export type GetFieldItemsQueryVariables = Exact<{
    fa_field_config_id?: string | null | undefined;
    pattern?: string | null | undefined;
    limit?: number | null | undefined;
}>;
export type GetFieldItemsQuery = {
    readonly getFieldItems: ReadonlyArray<{
        readonly id: string | null;
        readonly name: string | null;
        readonly order: number | null;
    } | null> | null;
};
export type GetFieldsQueryVariables = Exact<{
    entity?: string | null | undefined;
    show_hidden?: boolean | null | undefined;
}>;
export type GetFieldsQuery = {
    readonly getFields: ReadonlyArray<{
        readonly id: string | null;
        readonly name: string | null;
        readonly name_label: string | null;
        readonly main_type: string | null;
        readonly is_required: boolean | null;
        readonly is_visible: boolean | null;
        readonly is_unique: boolean | null;
        readonly default_value: string | null;
        readonly catalog_type_id: string | null;
        readonly reference_field_id: string | null;
        readonly reference_fa_entity_id: string | null;
        readonly reference_fa_entity_name: string | null;
    } | null> | null;
};
export type GetLeadQueryVariables = Exact<{
    id: string;
}>;
export type GetLeadQuery = {
    readonly getLead: {
        readonly id: string | null;
        readonly seq_id: string | null;
        readonly owner_id: string | null;
        readonly full_name: string | null;
        readonly work_email: string | null;
        readonly mobile_phone: string | null;
        readonly lead_status_id: string | null;
        readonly logo: {
            readonly id: string | null;
            readonly name: string | null;
        } | null;
        readonly custom_fields: ReadonlyArray<{
            readonly value: string | null;
            readonly display_value: string | null;
            readonly field_name: string | null;
        } | null> | null;
    } | null;
};
export type GetLeadsWithCountQueryVariables = Exact<{
    limit?: number | null | undefined;
    offset?: number | null | undefined;
    order?: ReadonlyArray<ReadonlyArray<string | null | undefined> | null | undefined> | null | undefined;
    pattern?: string | null | undefined;
    filters?: ReadonlyArray<Filter | null | undefined> | null | undefined;
}>;
export type GetLeadsWithCountQuery = {
    readonly getLeadsWithCount: {
        readonly count: number | null;
        readonly error: string | null;
        readonly leads: ReadonlyArray<{
            readonly id: string | null;
            readonly seq_id: string | null;
            readonly owner_id: string | null;
            readonly full_name: string | null;
            readonly work_email: string | null;
            readonly mobile_phone: string | null;
            readonly lead_status_id: string | null;
            readonly logo: {
                readonly id: string | null;
                readonly name: string | null;
            } | null;
            readonly custom_fields: ReadonlyArray<{
                readonly value: string | null;
                readonly display_value: string | null;
                readonly field_name: string | null;
            } | null> | null;
        } | null> | null;
    } | null;
};
export type GetTasksQueryVariables = Exact<{
    parent_entity_id?: string | null | undefined;
    parent_reference_id?: string | null | undefined;
    limit?: number | null | undefined;
    category?: string | null | undefined;
    types?: ReadonlyArray<string | null | undefined> | null | undefined;
    search?: string | null | undefined;
}>;
export type GetTasksQuery = {
    readonly getTasks: {
        readonly tasks: ReadonlyArray<{
            readonly id: string | null;
            readonly note: string | null;
            readonly description: string | null;
            readonly to: string | null;
            readonly from: string | null;
            readonly subject: string | null;
            readonly owner: {
                readonly id: string | null;
                readonly full_name: string | null;
            } | null;
        } | null> | null;
    } | null;
};
export type GetTeamMembersQueryVariables = Exact<{
    active?: boolean | null | undefined;
    order?: ReadonlyArray<ReadonlyArray<string | null | undefined> | null | undefined> | null | undefined;
    show_hidden_rows?: boolean | null | undefined;
}>;
export type GetTeamMembersQuery = {
    readonly getTeamMembers: {
        readonly agents: ReadonlyArray<{
            readonly id: string | null;
            readonly full_name: string | null;
            readonly teamId: string | null;
            readonly email_address: string | null;
            readonly access_level: string | null;
            readonly status: string | null;
            readonly job_title: string | null;
            readonly roles: ReadonlyArray<{
                readonly id: string | null;
                readonly name: string | null;
                readonly import: boolean | null;
                readonly export: boolean | null;
                readonly bulk_edit: boolean | null;
                readonly bulk_delete: boolean | null;
                readonly task_delete: boolean | null;
                readonly is_admin: boolean | null;
            } | null> | null;
            readonly subteams: ReadonlyArray<{
                readonly id: string | null;
                readonly name: string | null;
                readonly description: string | null;
            } | null> | null;
        } | null> | null;
    } | null;
};
export type ListEntityValuesQueryVariables = Exact<{
    entity: string;
    fields?: ReadonlyArray<string | null | undefined> | null | undefined;
    order?: ReadonlyArray<ReadonlyArray<string | null | undefined> | null | undefined> | null | undefined;
    limit?: number | null | undefined;
    offset?: number | null | undefined;
    pattern?: string | null | undefined;
    filters?: ReadonlyArray<Filter | null | undefined> | null | undefined;
}>;
export type ListEntityValuesQuery = {
    readonly listEntityValues: {
        readonly count: number | null;
        readonly entity_values: ReadonlyArray<{
            readonly id: string | null;
            readonly seq_id: string | null;
            readonly field_values: unknown;
        } | null> | null;
    } | null;
};
export type LogoQueryVariables = Exact<{
    id: string;
}>;
export type LogoQuery = {
    readonly logo: {
        readonly id: string | null;
        readonly seq_id: string | null;
        readonly name: string | null;
        readonly status: string | null;
        readonly owner: {
            readonly full_name: string | null;
            readonly id: string | null;
        } | null;
        readonly custom_fields: ReadonlyArray<{
            readonly value: string | null;
            readonly display_value: string | null;
            readonly field_name: string | null;
        } | null> | null;
    } | null;
};
export type LogosWithCountQueryVariables = Exact<{
    limit?: string | null | undefined;
    offset?: string | null | undefined;
    order?: ReadonlyArray<ReadonlyArray<string | null | undefined> | null | undefined> | null | undefined;
    pattern?: string | null | undefined;
    filters?: ReadonlyArray<Filter | null | undefined> | null | undefined;
}>;
export type LogosWithCountQuery = {
    readonly logosWithCount: {
        readonly count: number | null;
        readonly logos: ReadonlyArray<{
            readonly id: string | null;
            readonly seq_id: string | null;
            readonly name: string | null;
            readonly status: string | null;
            readonly owner: {
                readonly full_name: string | null;
                readonly id: string | null;
            } | null;
            readonly custom_fields: ReadonlyArray<{
                readonly value: string | null;
                readonly display_value: string | null;
                readonly field_name: string | null;
            } | null> | null;
        } | null> | null;
    } | null;
};
export type UpdateDealFieldsMutationVariables = Exact<{
    recordId: string;
    values: ReadonlyArray<UpdateInstanceBody | null | undefined>;
}>;
export type UpdateDealFieldsMutation = {
    readonly updateDealFields: {
        readonly id: string | null;
        readonly seq_id: string | null;
        readonly name: string | null;
        readonly amount: number | null;
        readonly custom_fields: ReadonlyArray<{
            readonly field_name: string | null;
            readonly value: string | null;
        } | null> | null;
    } | null;
};
export type UpdateEntityMutationVariables = Exact<{
    entity: string;
    id: string;
    field_values: unknown;
}>;
export type UpdateEntityMutation = {
    readonly updateEntity: {
        readonly entity_value: {
            readonly id: string | null;
            readonly seq_id: string | null;
            readonly field_values: unknown;
        } | null;
    } | null;
};
export type UpdateEntityValueFieldsMutationVariables = Exact<{
    recordId: string;
    values: ReadonlyArray<UpdateInstanceBody | null | undefined>;
}>;
export type UpdateEntityValueFieldsMutation = {
    readonly updateEntityValueFields: {
        readonly id: string | null;
        readonly seq_id: string | null;
        readonly custom_fields: ReadonlyArray<{
            readonly value: string | null;
            readonly display_name: string | null;
            readonly field_name: string | null;
        } | null> | null;
    } | null;
};
export type UpdateLeadFieldsMutationVariables = Exact<{
    recordId: string;
    values: ReadonlyArray<UpdateInstanceBody | null | undefined>;
}>;
export type UpdateLeadFieldsMutation = {
    readonly updateLeadFields: {
        readonly id: string | null;
        readonly seq_id: string | null;
        readonly full_name: string | null;
        readonly custom_fields: ReadonlyArray<{
            readonly field_name: string | null;
            readonly value: string | null;
        } | null> | null;
    } | null;
};
export type UpdateLogoFieldsMutationVariables = Exact<{
    recordId: string;
    values: ReadonlyArray<UpdateInstanceBody | null | undefined>;
}>;
export type UpdateLogoFieldsMutation = {
    readonly updateLogoFields: {
        readonly id: string | null;
        readonly seq_id: string | null;
        readonly name: string | null;
        readonly website: string | null;
        readonly custom_fields: ReadonlyArray<{
            readonly field_name: string | null;
            readonly value: string | null;
        } | null> | null;
    } | null;
};
export type UpsertCompositeEntityMutationVariables = Exact<{
    entity: string;
    id?: string | null | undefined;
    field_values: unknown;
    children?: ReadonlyArray<unknown> | null | undefined;
}>;
export type UpsertCompositeEntityMutation = {
    readonly upsertCompositeEntity: {
        readonly entity_value: {
            readonly id: string | null;
            readonly field_values: unknown;
        } | null;
        readonly children: ReadonlyArray<{
            readonly id: string | null;
            readonly field_values: unknown;
        } | null> | null;
    } | null;
};
export {};
