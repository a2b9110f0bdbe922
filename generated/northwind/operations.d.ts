import type {
  Client,
  OperationAnswer,
  OperationRequest,
} from "./provider/index.js";
import type { CallOptions } from "./runtime/client-options.js";
import type { paths } from "./openapi.js";

/** The documented operations of the CRM, and the project's own. */
export interface Operations {
  /** Delete a case (`DELETE /cases/{id}/`) */
  deleteCasesById(
    request: OperationRequest<paths["/cases/{id}/"]["delete"]>,
    options?: CallOptions,
  ): Promise<OperationAnswer<paths["/cases/{id}/"]["delete"]>>;
  /** Delete a company (`DELETE /companies/{id}/`) */
  deleteCompaniesById(
    request: OperationRequest<paths["/companies/{id}/"]["delete"]>,
    options?: CallOptions,
  ): Promise<OperationAnswer<paths["/companies/{id}/"]["delete"]>>;
  /** Delete a contact (`DELETE /contacts/{id}/`) */
  deleteContactsById(
    request: OperationRequest<paths["/contacts/{id}/"]["delete"]>,
    options?: CallOptions,
  ): Promise<OperationAnswer<paths["/contacts/{id}/"]["delete"]>>;
  /** Delete a deal (`DELETE /deals/{id}/`) */
  deleteDealsById(
    request: OperationRequest<paths["/deals/{id}/"]["delete"]>,
    options?: CallOptions,
  ): Promise<OperationAnswer<paths["/deals/{id}/"]["delete"]>>;
  /** Delete a task (`DELETE /tasks/{id}/`) */
  deleteTasksById(
    request: OperationRequest<paths["/tasks/{id}/"]["delete"]>,
    options?: CallOptions,
  ): Promise<OperationAnswer<paths["/tasks/{id}/"]["delete"]>>;
  /** Account, plan and settings (`GET /account/`) */
  getAccount(
    request?: OperationRequest<paths["/account/"]["get"]>,
    options?: CallOptions,
  ): Promise<OperationAnswer<paths["/account/"]["get"]>>;
  /** End the session (`GET /auth/logout/`) */
  getAuthLogout(
    request?: OperationRequest<paths["/auth/logout/"]["get"]>,
    options?: CallOptions,
  ): Promise<OperationAnswer<paths["/auth/logout/"]["get"]>>;
  /** Current user (`GET /auth/user`) */
  getAuthUser(
    request?: OperationRequest<paths["/auth/user"]["get"]>,
    options?: CallOptions,
  ): Promise<OperationAnswer<paths["/auth/user"]["get"]>>;
  /** List calls (`GET /calls/`) */
  getCalls(
    request?: OperationRequest<paths["/calls/"]["get"]>,
    options?: CallOptions,
  ): Promise<OperationAnswer<paths["/calls/"]["get"]>>;
  /** Read one call (`GET /calls/{id}/`) */
  getCallsById(
    request: OperationRequest<paths["/calls/{id}/"]["get"]>,
    options?: CallOptions,
  ): Promise<OperationAnswer<paths["/calls/{id}/"]["get"]>>;
  /** List cases (`GET /cases/`) */
  getCases(
    request?: OperationRequest<paths["/cases/"]["get"]>,
    options?: CallOptions,
  ): Promise<OperationAnswer<paths["/cases/"]["get"]>>;
  /** Read one case (`GET /cases/{id}/`) */
  getCasesById(
    request: OperationRequest<paths["/cases/{id}/"]["get"]>,
    options?: CallOptions,
  ): Promise<OperationAnswer<paths["/cases/{id}/"]["get"]>>;
  /** List companies (`GET /companies/`) */
  getCompanies(
    request?: OperationRequest<paths["/companies/"]["get"]>,
    options?: CallOptions,
  ): Promise<OperationAnswer<paths["/companies/"]["get"]>>;
  /** Read one company (`GET /companies/{id}/`) */
  getCompaniesById(
    request: OperationRequest<paths["/companies/{id}/"]["get"]>,
    options?: CallOptions,
  ): Promise<OperationAnswer<paths["/companies/{id}/"]["get"]>>;
  /** Look a company up by name (`GET /companies/name/`) */
  getCompaniesName(
    request: OperationRequest<paths["/companies/name/"]["get"]>,
    options?: CallOptions,
  ): Promise<OperationAnswer<paths["/companies/name/"]["get"]>>;
  /** List contacts (`GET /contacts/`) */
  getContacts(
    request?: OperationRequest<paths["/contacts/"]["get"]>,
    options?: CallOptions,
  ): Promise<OperationAnswer<paths["/contacts/"]["get"]>>;
  /** Read one contact (`GET /contacts/{id}/`) */
  getContactsById(
    request: OperationRequest<paths["/contacts/{id}/"]["get"]>,
    options?: CallOptions,
  ): Promise<OperationAnswer<paths["/contacts/{id}/"]["get"]>>;
  /** List deals (`GET /deals/`) */
  getDeals(
    request?: OperationRequest<paths["/deals/"]["get"]>,
    options?: CallOptions,
  ): Promise<OperationAnswer<paths["/deals/"]["get"]>>;
  /** Deals summed and counted by a field (`GET /deals/aggregate/`) */
  getDealsAggregate(
    request?: OperationRequest<paths["/deals/aggregate/"]["get"]>,
    options?: CallOptions,
  ): Promise<OperationAnswer<paths["/deals/aggregate/"]["get"]>>;
  /** Read one deal (`GET /deals/{id}/`) */
  getDealsById(
    request: OperationRequest<paths["/deals/{id}/"]["get"]>,
    options?: CallOptions,
  ): Promise<OperationAnswer<paths["/deals/{id}/"]["get"]>>;
  /** Count and value per pipeline stage (`GET /deals/summary/`) */
  getDealsSummary(
    request?: OperationRequest<paths["/deals/summary/"]["get"]>,
    options?: CallOptions,
  ): Promise<OperationAnswer<paths["/deals/summary/"]["get"]>>;
  /** List documents (`GET /documents/`) */
  getDocuments(
    request?: OperationRequest<paths["/documents/"]["get"]>,
    options?: CallOptions,
  ): Promise<OperationAnswer<paths["/documents/"]["get"]>>;
  /** Read one document (`GET /documents/{id}/`) */
  getDocumentsById(
    request: OperationRequest<paths["/documents/{id}/"]["get"]>,
    options?: CallOptions,
  ): Promise<OperationAnswer<paths["/documents/{id}/"]["get"]>>;
  /** Download a document or an export (`GET /documents/download/{id}/`) */
  getDocumentsDownloadById(
    request: OperationRequest<paths["/documents/download/{id}/"]["get"]>,
    options?: CallOptions,
  ): Promise<OperationAnswer<paths["/documents/download/{id}/"]["get"]>>;
  /** List events (`GET /events/`) */
  getEvents(
    request?: OperationRequest<paths["/events/"]["get"]>,
    options?: CallOptions,
  ): Promise<OperationAnswer<paths["/events/"]["get"]>>;
  /** Read one event (`GET /events/{id}/`) */
  getEventsById(
    request: OperationRequest<paths["/events/{id}/"]["get"]>,
    options?: CallOptions,
  ): Promise<OperationAnswer<paths["/events/{id}/"]["get"]>>;
  /** List products (`GET /products/`) */
  getProducts(
    request?: OperationRequest<paths["/products/"]["get"]>,
    options?: CallOptions,
  ): Promise<OperationAnswer<paths["/products/"]["get"]>>;
  /** Ask for a presentation (`GET /ssi/presentation/schema/{schema_id}/`) */
  getSsiPresentationSchemaBySchemaId(
    request: OperationRequest<
      paths["/ssi/presentation/schema/{schema_id}/"]["get"]
    >,
    options?: CallOptions,
  ): Promise<
    OperationAnswer<paths["/ssi/presentation/schema/{schema_id}/"]["get"]>
  >;
  /** List tasks (`GET /tasks/`) */
  getTasks(
    request?: OperationRequest<paths["/tasks/"]["get"]>,
    options?: CallOptions,
  ): Promise<OperationAnswer<paths["/tasks/"]["get"]>>;
  /** Read one task (`GET /tasks/{id}/`) */
  getTasksById(
    request: OperationRequest<paths["/tasks/{id}/"]["get"]>,
    options?: CallOptions,
  ): Promise<OperationAnswer<paths["/tasks/{id}/"]["get"]>>;
  /** Field templates of the account (`GET /templates/`) */
  getTemplates(
    request?: OperationRequest<paths["/templates/"]["get"]>,
    options?: CallOptions,
  ): Promise<OperationAnswer<paths["/templates/"]["get"]>>;
  /** Change one field of a case (`PATCH /cases/{id}/`) */
  patchCasesById(
    request: OperationRequest<paths["/cases/{id}/"]["patch"]>,
    options?: CallOptions,
  ): Promise<OperationAnswer<paths["/cases/{id}/"]["patch"]>>;
  /** Change one field of a company (`PATCH /companies/{id}/`) */
  patchCompaniesById(
    request: OperationRequest<paths["/companies/{id}/"]["patch"]>,
    options?: CallOptions,
  ): Promise<OperationAnswer<paths["/companies/{id}/"]["patch"]>>;
  /** Change one field of a contact (`PATCH /contacts/{id}/`) */
  patchContactsById(
    request: OperationRequest<paths["/contacts/{id}/"]["patch"]>,
    options?: CallOptions,
  ): Promise<OperationAnswer<paths["/contacts/{id}/"]["patch"]>>;
  /** Change one field of a deal (`PATCH /deals/{id}/`) */
  patchDealsById(
    request: OperationRequest<paths["/deals/{id}/"]["patch"]>,
    options?: CallOptions,
  ): Promise<OperationAnswer<paths["/deals/{id}/"]["patch"]>>;
  /** Change one field of a task (`PATCH /tasks/{id}/`) */
  patchTasksById(
    request: OperationRequest<paths["/tasks/{id}/"]["patch"]>,
    options?: CallOptions,
  ): Promise<OperationAnswer<paths["/tasks/{id}/"]["patch"]>>;
  /** Exchange e-mail and password for an access token (`POST /auth/`) */
  postAuth(
    request: OperationRequest<paths["/auth/"]["post"]>,
    options?: CallOptions,
  ): Promise<OperationAnswer<paths["/auth/"]["post"]>>;
  /** Create a case (`POST /cases/`) */
  postCases(
    request: OperationRequest<paths["/cases/"]["post"]>,
    options?: CallOptions,
  ): Promise<OperationAnswer<paths["/cases/"]["post"]>>;
  /** Update a case (`POST /cases/{id}/`) */
  postCasesById(
    request: OperationRequest<paths["/cases/{id}/"]["post"]>,
    options?: CallOptions,
  ): Promise<OperationAnswer<paths["/cases/{id}/"]["post"]>>;
  /** Create a company (`POST /companies/`) */
  postCompanies(
    request: OperationRequest<paths["/companies/"]["post"]>,
    options?: CallOptions,
  ): Promise<OperationAnswer<paths["/companies/"]["post"]>>;
  /** Update a company (`POST /companies/{id}/`) */
  postCompaniesById(
    request: OperationRequest<paths["/companies/{id}/"]["post"]>,
    options?: CallOptions,
  ): Promise<OperationAnswer<paths["/companies/{id}/"]["post"]>>;
  /** Create a contact (`POST /contacts/`) */
  postContacts(
    request: OperationRequest<paths["/contacts/"]["post"]>,
    options?: CallOptions,
  ): Promise<OperationAnswer<paths["/contacts/"]["post"]>>;
  /** Update a contact (`POST /contacts/{id}/`) */
  postContactsById(
    request: OperationRequest<paths["/contacts/{id}/"]["post"]>,
    options?: CallOptions,
  ): Promise<OperationAnswer<paths["/contacts/{id}/"]["post"]>>;
  /** Create a deal (`POST /deals/`) */
  postDeals(
    request: OperationRequest<paths["/deals/"]["post"]>,
    options?: CallOptions,
  ): Promise<OperationAnswer<paths["/deals/"]["post"]>>;
  /** Update a deal (`POST /deals/{id}/`) */
  postDealsById(
    request: OperationRequest<paths["/deals/{id}/"]["post"]>,
    options?: CallOptions,
  ): Promise<OperationAnswer<paths["/deals/{id}/"]["post"]>>;
  /** Issue a verified credential (`POST /ssi/issue/`) */
  postSsiIssue(
    request: OperationRequest<paths["/ssi/issue/"]["post"]>,
    options?: CallOptions,
  ): Promise<OperationAnswer<paths["/ssi/issue/"]["post"]>>;
  /** Create a task (`POST /tasks/`) */
  postTasks(
    request: OperationRequest<paths["/tasks/"]["post"]>,
    options?: CallOptions,
  ): Promise<OperationAnswer<paths["/tasks/"]["post"]>>;
  /** Update a task (`POST /tasks/{id}/`) */
  postTasksById(
    request: OperationRequest<paths["/tasks/{id}/"]["post"]>,
    options?: CallOptions,
  ): Promise<OperationAnswer<paths["/tasks/{id}/"]["post"]>>;
  /** Complete a task (`POST /tasks/{id}/complete/`) */
  postTasksByIdComplete(
    request: OperationRequest<paths["/tasks/{id}/complete/"]["post"]>,
    options?: CallOptions,
  ): Promise<OperationAnswer<paths["/tasks/{id}/complete/"]["post"]>>;
}

/** The operations, through a client. */
export declare function operations(client: Client): Operations;
