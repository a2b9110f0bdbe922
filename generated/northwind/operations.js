import { bindOperations } from "./provider/index.js";

const operationData = {
  deleteCasesById: { method: "DELETE", path: "/cases/{id}/" },
  deleteCompaniesById: { method: "DELETE", path: "/companies/{id}/" },
  deleteContactsById: { method: "DELETE", path: "/contacts/{id}/" },
  deleteDealsById: { method: "DELETE", path: "/deals/{id}/" },
  deleteTasksById: { method: "DELETE", path: "/tasks/{id}/" },
  getAccount: { method: "GET", path: "/account/" },
  getAuthLogout: { method: "GET", path: "/auth/logout/" },
  getAuthUser: { method: "GET", path: "/auth/user" },
  getCalls: {
    method: "GET",
    path: "/calls/",
    styles: { query: { filter: "json" } },
  },
  getCallsById: { method: "GET", path: "/calls/{id}/" },
  getCases: {
    method: "GET",
    path: "/cases/",
    styles: { query: { filter: "json" } },
  },
  getCasesById: { method: "GET", path: "/cases/{id}/" },
  getCompanies: {
    method: "GET",
    path: "/companies/",
    styles: { query: { filter: "json" } },
  },
  getCompaniesById: { method: "GET", path: "/companies/{id}/" },
  getCompaniesName: { method: "GET", path: "/companies/name/" },
  getContacts: {
    method: "GET",
    path: "/contacts/",
    styles: { query: { filter: "json" } },
  },
  getContactsById: { method: "GET", path: "/contacts/{id}/" },
  getDeals: {
    method: "GET",
    path: "/deals/",
    styles: { query: { filter: "json" } },
  },
  getDealsAggregate: {
    method: "GET",
    path: "/deals/aggregate/",
    styles: { query: { filter: "json" } },
  },
  getDealsById: { method: "GET", path: "/deals/{id}/" },
  getDealsSummary: {
    method: "GET",
    path: "/deals/summary/",
    styles: { query: { filter: "json" } },
  },
  getDocuments: {
    method: "GET",
    path: "/documents/",
    styles: { query: { filter: "json" } },
  },
  getDocumentsById: { method: "GET", path: "/documents/{id}/" },
  getDocumentsDownloadById: {
    method: "GET",
    path: "/documents/download/{id}/",
    bytes: "always",
  },
  getEvents: {
    method: "GET",
    path: "/events/",
    styles: { query: { filter: "json" } },
  },
  getEventsById: { method: "GET", path: "/events/{id}/" },
  getProducts: {
    method: "GET",
    path: "/products/",
    styles: { query: { filter: "json" } },
  },
  getSsiPresentationSchemaBySchemaId: {
    method: "GET",
    path: "/ssi/presentation/schema/{schema_id}/",
  },
  getTasks: {
    method: "GET",
    path: "/tasks/",
    styles: { query: { filter: "json" } },
  },
  getTasksById: { method: "GET", path: "/tasks/{id}/" },
  getTemplates: { method: "GET", path: "/templates/" },
  patchCasesById: { method: "PATCH", path: "/cases/{id}/" },
  patchCompaniesById: { method: "PATCH", path: "/companies/{id}/" },
  patchContactsById: { method: "PATCH", path: "/contacts/{id}/" },
  patchDealsById: { method: "PATCH", path: "/deals/{id}/" },
  patchTasksById: { method: "PATCH", path: "/tasks/{id}/" },
  postAuth: { method: "POST", path: "/auth/" },
  postCases: { method: "POST", path: "/cases/" },
  postCasesById: { method: "POST", path: "/cases/{id}/" },
  postCompanies: { method: "POST", path: "/companies/" },
  postCompaniesById: { method: "POST", path: "/companies/{id}/" },
  postContacts: { method: "POST", path: "/contacts/" },
  postContactsById: { method: "POST", path: "/contacts/{id}/" },
  postDeals: { method: "POST", path: "/deals/" },
  postDealsById: { method: "POST", path: "/deals/{id}/" },
  postSsiIssue: { method: "POST", path: "/ssi/issue/" },
  postTasks: { method: "POST", path: "/tasks/" },
  postTasksById: { method: "POST", path: "/tasks/{id}/" },
  postTasksByIdComplete: { method: "POST", path: "/tasks/{id}/complete/" },
};

export function operations(client) {
  return bindOperations(client, operationData);
}
