import type { Crm } from "../../../generated/northwind/index.js";
import type { Operations } from "../../../generated/northwind/operations.js";

/** What the calls need to know of the account. */
export interface Known {
  /** The id of a record of an entity, by system name. */
  readonly record: (key: string) => string;
  /** The name of a company. */
  readonly company: string;
  readonly email: string;
  readonly password: string;
  readonly token: string;
}

type Calls = { readonly [N in keyof Operations]: (crm: Crm, known: Known) => ReturnType<Operations[N]> };

const page = { query: { start: 1, limit: 2 } };

/** A call of every path and method of the document. An operation without a call here does not compile. */
export const calls: Calls = {
  deleteCasesById: ({ operations }, { record }) => operations.deleteCasesById({ path: { id: record("case") } }),
  deleteCompaniesById: ({ operations }, { record }) =>
    operations.deleteCompaniesById({ path: { id: record("company") } }),
  deleteContactsById: ({ operations }, { record }) =>
    operations.deleteContactsById({ path: { id: record("contact") }, query: { purge: true } }),
  deleteDealsById: ({ operations }, { record }) => operations.deleteDealsById({ path: { id: record("deal") } }),
  deleteTasksById: ({ operations }, { record }) => operations.deleteTasksById({ path: { id: record("task") } }),
  getAccount: ({ operations }) => operations.getAccount(),
  getAuthLogout: ({ operations }) => operations.getAuthLogout({ query: { purge: false } }),
  getAuthUser: ({ operations }) => operations.getAuthUser(),
  getCalls: ({ operations }) => operations.getCalls(page),
  getCallsById: ({ operations }, { record }) => operations.getCallsById({ path: { id: record("call") } }),
  getCases: ({ operations }) => operations.getCases(page),
  getCasesById: ({ operations }, { record }) => operations.getCasesById({ path: { id: record("case") } }),
  getCompanies: ({ operations }) => operations.getCompanies(page),
  getCompaniesById: ({ operations }, { record }) => operations.getCompaniesById({ path: { id: record("company") } }),
  getCompaniesName: ({ operations }, { company }) => operations.getCompaniesName({ query: { name: company } }),
  getContacts: ({ operations }) => operations.getContacts({ query: { limit: 2, sort: "-created_at", export: false } }),
  getContactsById: ({ operations }, { record }) => operations.getContactsById({ path: { id: record("contact") } }),
  getDeals: ({ operations }) => operations.getDeals(page),
  getDealsAggregate: ({ operations }) => operations.getDealsAggregate({ query: { field: "status" } }),
  getDealsById: ({ operations }, { record }) => operations.getDealsById({ path: { id: record("deal") } }),
  getDealsSummary: ({ operations }) => operations.getDealsSummary(),
  getDocuments: ({ operations }) => operations.getDocuments(page),
  getDocumentsById: ({ operations }, { record }) => operations.getDocumentsById({ path: { id: record("document") } }),
  getDocumentsDownloadById: ({ operations }, { record, token }) =>
    operations.getDocumentsDownloadById({ path: { id: record("document") }, query: { _token: token } }),
  getEvents: ({ operations }) => operations.getEvents(page),
  getEventsById: ({ operations }, { record }) => operations.getEventsById({ path: { id: record("event") } }),
  getProducts: ({ operations }) => operations.getProducts(page),
  getSsiPresentationSchemaBySchemaId: ({ operations }) =>
    operations.getSsiPresentationSchemaBySchemaId({ path: { schema_id: "00000000-0000-4000-8000-000000000000" } }),
  getTasks: ({ operations }) => operations.getTasks(page),
  getTasksById: ({ operations }, { record }) => operations.getTasksById({ path: { id: record("task") } }),
  getTemplates: ({ operations }) => operations.getTemplates(),
  patchCasesById: ({ operations }, { record }) =>
    operations.patchCasesById({ path: { id: record("case") }, body: { title: "Does start" } }),
  patchCompaniesById: ({ operations }, { record }) =>
    operations.patchCompaniesById({ path: { id: record("company") }, body: { name: "Example AG" } }),
  patchContactsById: ({ operations }, { record }) =>
    operations.patchContactsById({ path: { id: record("contact") }, body: { first_name: "Ida" } }),
  patchDealsById: ({ operations }, { record }) =>
    operations.patchDealsById({ path: { id: record("deal") }, body: { amount: 12.5 } }),
  patchTasksById: ({ operations }, { record }) =>
    operations.patchTasksById({ path: { id: record("task") }, body: { title: "Call" } }),
  postAuth: ({ operations }, { email, password }) => operations.postAuth({ body: { email, password } }),
  postCases: ({ operations }) => operations.postCases({ body: { title: "Does not start" } }),
  postCasesById: ({ operations }, { record }) =>
    operations.postCasesById({ path: { id: record("case") }, body: { title: "Does start" } }),
  postCompanies: ({ operations }) => operations.postCompanies({ body: { name: "Example GmbH" } }),
  postCompaniesById: ({ operations }, { record }) =>
    operations.postCompaniesById({ path: { id: record("company") }, body: { name: "Example AG" } }),
  postContacts: ({ operations }) => operations.postContacts({ body: { first_name: "Ida", last_name: "Example" } }),
  postContactsById: ({ operations }, { record }) =>
    operations.postContactsById({ path: { id: record("contact") }, body: { first_name: "Ida" } }),
  postDeals: ({ operations }) => operations.postDeals({ body: { title: "First order", stage: "prospect" } }),
  postDealsById: ({ operations }, { record }) =>
    operations.postDealsById({ path: { id: record("deal") }, body: { amount: 12.5 } }),
  postSsiIssue: ({ operations }, { record }) =>
    operations.postSsiIssue({
      body: {
        schema_id: "00000000-0000-4000-8000-000000000000",
        contact_id: record("contact"),
        model_spec: { models: [{ id: record("deal"), name: "deal" }] },
      },
    }),
  postTasks: ({ operations }) => operations.postTasks({ body: { title: "Call back" } }),
  postTasksById: ({ operations }, { record }) =>
    operations.postTasksById({ path: { id: record("task") }, body: { title: "Call" } }),
  postTasksByIdComplete: ({ operations }, { record }) =>
    operations.postTasksByIdComplete({ path: { id: record("task") } }),
};
