import { createClient as connect } from "./client.js";
import { calls } from "./entities/calls.js";
import { cases } from "./entities/cases.js";
import { companies } from "./entities/companies.js";
import { contacts } from "./entities/contacts.js";
import { deals } from "./entities/deals.js";
import { dealsRahmenvertrag } from "./entities/dealsRahmenvertrag.js";
import { documents } from "./entities/documents.js";
import { events } from "./entities/events.js";
import { products } from "./entities/products.js";
import { tasks } from "./entities/tasks.js";
import { operations } from "./operations.js";
import { withCollections } from "./runtime/with-collections.js";

export { CallDirection, CallOutcome } from "./entities/calls.js";
export { CasePriority, CaseStatus, CaseType } from "./entities/cases.js";
export {
  CompanyKategorie,
  CompanyPriorität,
  CompanyQuelle,
  CompanyStatus,
} from "./entities/companies.js";
export {
  ContactInteressen,
  ContactKategorie,
  ContactQuelle,
  ContactSpracheN,
  ContactStatus,
  ContactZeitzone,
} from "./entities/contacts.js";
export {
  DealArt,
  DealPhase,
  DealQuelle,
  DealStatus,
} from "./entities/deals.js";
export { DealRahmenvertragPhase } from "./entities/dealsRahmenvertrag.js";
export { DocumentKind } from "./entities/documents.js";
export {
  EventAlertBefore,
  EventCalendar,
  EventCategory,
} from "./entities/events.js";
export { Productカテゴリ, Product色 } from "./entities/products.js";
export { TaskPriority, TaskStatus, TaskType } from "./entities/tasks.js";
export { isChoice } from "./runtime/choices.js";
export {
  AuthenticationError,
  CrmError,
  DecodeError,
  FilterIgnoredError,
  IncompleteListError,
  NetworkError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  RequestError,
  ServerError,
  TimeoutError,
  UnknownChoiceError,
  UnknownOutcomeError,
  isCrmError,
} from "./runtime/errors.js";

export function createClient(options) {
  return withCollections(connect(options), {
    calls,
    cases,
    companies,
    contacts,
    deals,
    dealsRahmenvertrag,
    documents,
    events,
    products,
    tasks,
    operations,
  });
}
