import type { Client, ClientOptions } from "./provider/index.js";
import type { CallCollection } from "./entities/calls.js";
import type { CaseCollection } from "./entities/cases.js";
import type { CompanyCollection } from "./entities/companies.js";
import type { ContactCollection } from "./entities/contacts.js";
import type { DealCollection } from "./entities/deals.js";
import type { DealRahmenvertragCollection } from "./entities/dealsRahmenvertrag.js";
import type { DocumentCollection } from "./entities/documents.js";
import type { EventCollection } from "./entities/events.js";
import type { ProductCollection } from "./entities/products.js";
import type { TaskCollection } from "./entities/tasks.js";
import type { Operations } from "./operations.js";

export {
  CallDirection,
  CallOutcome,
  type Call,
  type CallCollection,
  type CallCreate,
  type CallField,
  type CallInput,
  type CallRow,
  type CallTypes,
  type CallUpdate,
  type CallWhere,
} from "./entities/calls.js";
export {
  CasePriority,
  CaseStatus,
  CaseType,
  type Case,
  type CaseCollection,
  type CaseCreate,
  type CaseField,
  type CaseInput,
  type CaseRow,
  type CaseTypes,
  type CaseUpdate,
  type CaseWhere,
} from "./entities/cases.js";
export {
  CompanyKategorie,
  CompanyPriorität,
  CompanyQuelle,
  CompanyStatus,
  type Company,
  type CompanyCollection,
  type CompanyCreate,
  type CompanyField,
  type CompanyInput,
  type CompanyRow,
  type CompanyTypes,
  type CompanyUpdate,
  type CompanyWhere,
} from "./entities/companies.js";
export {
  ContactInteressen,
  ContactKategorie,
  ContactQuelle,
  ContactSpracheN,
  ContactStatus,
  ContactZeitzone,
  type Contact,
  type ContactCollection,
  type ContactCreate,
  type ContactField,
  type ContactInput,
  type ContactRow,
  type ContactTypes,
  type ContactUpdate,
  type ContactWhere,
} from "./entities/contacts.js";
export {
  DealArt,
  DealPhase,
  DealQuelle,
  DealStatus,
  type Deal,
  type DealCollection,
  type DealCreate,
  type DealField,
  type DealInput,
  type DealRow,
  type DealTypes,
  type DealUpdate,
  type DealWhere,
} from "./entities/deals.js";
export {
  DealRahmenvertragPhase,
  type DealRahmenvertrag,
  type DealRahmenvertragCollection,
  type DealRahmenvertragCreate,
  type DealRahmenvertragField,
  type DealRahmenvertragInput,
  type DealRahmenvertragRow,
  type DealRahmenvertragTypes,
  type DealRahmenvertragUpdate,
  type DealRahmenvertragWhere,
} from "./entities/dealsRahmenvertrag.js";
export {
  DocumentKind,
  type Document,
  type DocumentCollection,
  type DocumentCreate,
  type DocumentField,
  type DocumentInput,
  type DocumentRow,
  type DocumentTypes,
  type DocumentUpdate,
  type DocumentWhere,
} from "./entities/documents.js";
export {
  EventAlertBefore,
  EventCalendar,
  EventCategory,
  type Event,
  type EventCollection,
  type EventCreate,
  type EventField,
  type EventInput,
  type EventRow,
  type EventTypes,
  type EventUpdate,
  type EventWhere,
} from "./entities/events.js";
export {
  Productカテゴリ,
  Product色,
  type Product,
  type ProductCollection,
  type ProductCreate,
  type ProductField,
  type ProductInput,
  type ProductTypes,
  type ProductUpdate,
  type ProductWhere,
} from "./entities/products.js";
export {
  TaskPriority,
  TaskStatus,
  TaskType,
  type Task,
  type TaskCollection,
  type TaskCreate,
  type TaskField,
  type TaskInput,
  type TaskRow,
  type TaskTypes,
  type TaskUpdate,
  type TaskWhere,
} from "./entities/tasks.js";
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
export type * from "./provider/types.js";
export type { Operations } from "./operations.js";
export type { components, paths } from "./openapi.js";

/** The client with all collections of the account, each under its name. */
export interface Crm extends Client {
  readonly calls: CallCollection;
  readonly cases: CaseCollection;
  readonly companies: CompanyCollection;
  readonly contacts: ContactCollection;
  readonly deals: DealCollection;
  readonly dealsRahmenvertrag: DealRahmenvertragCollection;
  readonly documents: DocumentCollection;
  readonly events: EventCollection;
  readonly products: ProductCollection;
  readonly tasks: TaskCollection;
  readonly operations: Operations;
}

/** Opens the account. Nothing is sent until the first call. */
export declare function createClient(options: ClientOptions): Crm;
