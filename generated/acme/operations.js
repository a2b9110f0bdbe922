import { bindOperations } from "./provider/index.js";

const operationData = {
  addDeal: {
    effect: "write",
    text: "mutation addDeal($name:String$location_name:String$logoname:String$logo_id:String$win_probability:Int$amount:Float$close_date:Date$sales_stage_id:String$type_id:String$lead_source_id:String$forecast_category_id:String$owner_id:String$status_id:String$custom_fields:[[String]]){addDeal(name:$name location_name:$location_name logoname:$logoname logo_id:$logo_id win_probability:$win_probability amount:$amount close_date:$close_date sales_stage_id:$sales_stage_id type_id:$type_id lead_source_id:$lead_source_id forecast_category_id:$forecast_category_id owner_id:$owner_id status_id:$status_id custom_fields:$custom_fields){id seq_id name amount owner{id full_name}custom_fields{field_name value display_value}}}",
  },
  addEntityValue: {
    effect: "write",
    text: "mutation addEntityValue($entity:String!$custom_fields:[[String]]){addEntityValue(entity:$entity custom_fields:$custom_fields){id seq_id custom_fields{value display_name field_name}}}",
  },
  addLead: {
    effect: "write",
    text: "mutation addLead($first_name:String$last_name:String$buying_power:Int$logo_id:String$logo_name:String$location_name:String$portrait_url:String$work_phone:String$home_phone:String$mobile_phone:String$personal_email:String$work_email:String$linkedIn:String$facebook:String$twitter:String$lead_score:Int$lead_status_id:String$lead_source_id:String$lead_owner_id:String$industry_id:String$custom_fields:[[String]]){addLead(first_name:$first_name last_name:$last_name buying_power:$buying_power logo_id:$logo_id logo_name:$logo_name location_name:$location_name portrait_url:$portrait_url work_phone:$work_phone home_phone:$home_phone mobile_phone:$mobile_phone personal_email:$personal_email work_email:$work_email linkedIn:$linkedIn facebook:$facebook twitter:$twitter lead_score:$lead_score lead_status_id:$lead_status_id lead_source_id:$lead_source_id lead_owner_id:$lead_owner_id industry_id:$industry_id custom_fields:$custom_fields){lead{id full_name}error}}",
  },
  addLogo: {
    effect: "write",
    text: "mutation addLogo($name:String$logo_src:String$hq_location:String$industry_catalog_id:String$website:String$num_employees:String$revenue:String$summary:String$business_phone:String$owner_id:String$custom_fields:[[String]]){addLogo(name:$name logo_src:$logo_src hq_location:$hq_location industry_catalog_id:$industry_catalog_id website:$website num_employees:$num_employees revenue:$revenue summary:$summary business_phone:$business_phone owner_id:$owner_id custom_fields:$custom_fields){id seq_id name website custom_fields{field_name value}}}",
  },
  addTask: {
    effect: "write",
    text: "mutation addTask($parent_entity_id:String$parent_reference_id:String$assigned_to:[String]$description:String$note:String$type:String$due_date:Date$closed_at:Date$status:String$all_day:Boolean$task_mentions:[String]){addTask(parent_entity_id:$parent_entity_id parent_reference_id:$parent_reference_id assigned_to:$assigned_to description:$description note:$note type:$type due_date:$due_date closed_at:$closed_at status:$status all_day:$all_day task_mentions:$task_mentions){id note description owner{id full_name}closed_at}}",
  },
  bulkDeleteEntities: {
    effect: "write",
    text: "mutation bulkDeleteEntities($entity:String!$ids:[String]!$filters:[Filter]$pattern:String){bulkDeleteEntities(entity:$entity ids:$ids filters:$filters pattern:$pattern){sent_to_job}}",
  },
  bulkUpdateEntities: {
    effect: "write",
    text: "mutation bulkUpdateEntities($entity:String!$ids:[String]!$field_values:JSON!$filters:[Filter]$pattern:String){bulkUpdateEntities(entity:$entity ids:$ids field_values:$field_values filters:$filters pattern:$pattern){sent_to_job}}",
  },
  createEntity: {
    effect: "write",
    text: "mutation createEntity($entity:String!$field_values:JSON!){createEntity(entity:$entity field_values:$field_values){entity_value{id seq_id field_values}}}",
  },
  deleteEntity: {
    effect: "write",
    text: "mutation deleteEntity($entity:String!$id:String!){deleteEntity(entity:$entity id:$id){entity_value{id}}}",
  },
  getChangesOnEntity: {
    effect: "read",
    text: "query getChangesOnEntity($entity:String!$id:String!$from_date:Date$limit:Int$fields:[String]){getChangesOnEntity(entity:$entity id:$id from_date:$from_date limit:$limit fields:$fields){changes{is_create updated_at updated_by field_values}}}",
  },
  getDeal: {
    effect: "read",
    text: "query getDeal($id:String!){getDeal(id:$id){amount id seq_id owner_id name logo{id name}status forecast_category{id name}custom_fields{value display_value field_name}}}",
  },
  getDealsWithCount: {
    effect: "read",
    text: "query getDealsWithCount($limit:Int$offset:Int$order:[[String]]$pattern:String$filters:[Filter]){getDealsWithCount(limit:$limit offset:$offset order:$order pattern:$pattern filters:$filters){count deals{id seq_id owner_id name amount status forecast_category{id name}logo{id name}custom_fields{value display_value field_name}}}}",
  },
  getEntities: {
    effect: "read",
    text: "query getEntities($alphabetical_order:Boolean){getEntities(alphabetical_order:$alphabetical_order){name display_name label label_plural entity_id}}",
  },
  getEntityValuesWithCount: {
    effect: "read",
    text: "query getEntityValuesWithCount($entity:String!$id:String$limit:Int$offset:Int$order:[[String]]$pattern:String$filters:[Filter]){getEntityValuesWithCount(entity:$entity id:$id limit:$limit offset:$offset order:$order pattern:$pattern filters:$filters){count values{faEntity{id name display_name}id seq_id custom_fields{value display_value field_name}}}}",
  },
  getFieldItems: {
    effect: "read",
    text: "query getFieldItems($fa_field_config_id:String$pattern:String$limit:Int){getFieldItems(fa_field_config_id:$fa_field_config_id pattern:$pattern limit:$limit){id name order}}",
  },
  getFields: {
    effect: "read",
    text: "query getFields($entity:String$show_hidden:Boolean){getFields(entity:$entity show_hidden:$show_hidden){id name name_label main_type is_required is_visible is_unique default_value catalog_type_id reference_field_id reference_fa_entity_id reference_fa_entity_name}}",
  },
  getLead: {
    effect: "read",
    text: "query getLead($id:String!){getLead(id:$id){id seq_id owner_id full_name work_email mobile_phone logo{id name}lead_status_id custom_fields{value display_value field_name}}}",
  },
  getLeadsWithCount: {
    effect: "read",
    text: "query getLeadsWithCount($limit:Int$offset:Int$order:[[String]]$pattern:String$filters:[Filter]){getLeadsWithCount(limit:$limit offset:$offset order:$order pattern:$pattern filters:$filters){count leads{id seq_id owner_id full_name work_email mobile_phone logo{id name}lead_status_id custom_fields{value display_value field_name}}error}}",
  },
  getTasks: {
    effect: "read",
    text: "query getTasks($parent_entity_id:String$parent_reference_id:String$limit:Int$category:String$types:[String]$search:String){getTasks(parent_entity_id:$parent_entity_id parent_reference_id:$parent_reference_id limit:$limit category:$category types:$types search:$search){tasks{id note owner{id full_name}description to from subject}}}",
  },
  getTeamMembers: {
    effect: "read",
    text: "query getTeamMembers($active:Boolean$order:[[String]]$show_hidden_rows:Boolean){getTeamMembers(active:$active order:$order show_hidden_rows:$show_hidden_rows){agents{id full_name teamId email_address access_level status job_title roles{id name import export bulk_edit bulk_delete task_delete is_admin}subteams{id name description}}}}",
  },
  listEntityValues: {
    effect: "read",
    text: "query listEntityValues($entity:String!$fields:[String]$order:[[String]]$limit:Int$offset:Int$pattern:String$filters:[Filter]){listEntityValues(entity:$entity fields:$fields order:$order limit:$limit offset:$offset pattern:$pattern filters:$filters){count entity_values{id seq_id field_values}}}",
  },
  logo: {
    effect: "read",
    text: "query logo($id:String!){logo(id:$id){id seq_id name status owner{full_name id}custom_fields{value display_value field_name}}}",
  },
  logosWithCount: {
    effect: "read",
    text: "query logosWithCount($limit:String$offset:String$order:[[String]]$pattern:String$filters:[Filter]){logosWithCount(limit:$limit offset:$offset order:$order pattern:$pattern filters:$filters){count logos{id seq_id name status owner{full_name id}custom_fields{value display_value field_name}}}}",
  },
  updateDealFields: {
    effect: "write",
    text: "mutation updateDealFields($recordId:String!$values:[updateInstanceBody]!){updateDealFields(recordId:$recordId values:$values){id seq_id name amount custom_fields{field_name value}}}",
  },
  updateEntity: {
    effect: "write",
    text: "mutation updateEntity($entity:String!$id:String!$field_values:JSON!){updateEntity(entity:$entity id:$id field_values:$field_values){entity_value{id seq_id field_values}}}",
  },
  updateEntityValueFields: {
    effect: "write",
    text: "mutation updateEntityValueFields($recordId:String!$values:[updateInstanceBody]!){updateEntityValueFields(recordId:$recordId values:$values){id seq_id custom_fields{value display_name field_name}}}",
  },
  updateLeadFields: {
    effect: "write",
    text: "mutation updateLeadFields($recordId:String!$values:[updateInstanceBody]!){updateLeadFields(recordId:$recordId values:$values){id seq_id full_name custom_fields{field_name value}}}",
  },
  updateLogoFields: {
    effect: "write",
    text: "mutation updateLogoFields($recordId:String!$values:[updateInstanceBody]!){updateLogoFields(recordId:$recordId values:$values){id seq_id name website custom_fields{field_name value}}}",
  },
  upsertCompositeEntity: {
    effect: "write",
    text: "mutation upsertCompositeEntity($entity:String!$id:String$field_values:JSON!$children:[JSON!]){upsertCompositeEntity(entity:$entity id:$id field_values:$field_values children:$children){entity_value{id field_values}children{id field_values}}}",
  },
};

export function operations(client) {
  return bindOperations(client, operationData);
}
