import type { Client, ClientOptions } from "./provider/index.js";
import type { AccountCollection } from "./entities/accounts.js";
import type { ContactCollection } from "./entities/contacts.js";
import type { DocumentationCollection } from "./entities/documentation.js";
import type { OpportunityCollection } from "./entities/opportunities.js";
import type { QuoteCollection } from "./entities/quotes.js";
import type { QuoteLineCollection } from "./entities/quoteLines.js";
import type { RecordEntityCollection } from "./entities/records.js";
import type { TaskCollection } from "./entities/tasks.js";
import type { TicketCollection } from "./entities/tickets.js";
import type { UserCollection } from "./entities/users.js";
import type { 案件Collection } from "./entities/app-zdzxrl.js";
import type { Operations } from "./operations.js";

export {
  AccountGoToMarket,
  type Account,
  type AccountCollection,
  type AccountCreate,
  type AccountField,
  type AccountInput,
  type AccountTypes,
  type AccountUpdate,
  type AccountWhere,
} from "./entities/accounts.js";
export {
  ContactInterests,
  ContactLanguageS,
  ContactReMarketReason,
  ContactStatus,
  type Contact,
  type ContactCollection,
  type ContactCreate,
  type ContactField,
  type ContactInput,
  type ContactTypes,
  type ContactUpdate,
  type ContactWhere,
} from "./entities/contacts.js";
export {
  DocumentationKind,
  type Documentation,
  type DocumentationCollection,
  type DocumentationCreate,
  type DocumentationField,
  type DocumentationInput,
  type DocumentationTypes,
  type DocumentationUpdate,
  type DocumentationWhere,
} from "./entities/documentation.js";
export {
  OpportunityForecastCategory,
  OpportunityStage,
  OpportunityType,
  Opportunity_11To20Users,
  type Opportunity,
  type OpportunityCollection,
  type OpportunityCreate,
  type OpportunityField,
  type OpportunityInput,
  type OpportunityTypes,
  type OpportunityUpdate,
  type OpportunityWhere,
} from "./entities/opportunities.js";
export {
  QuoteStatus,
  type Quote,
  type QuoteCollection,
  type QuoteCreate,
  type QuoteField,
  type QuoteInput,
  type QuoteTypes,
  type QuoteUpdate,
  type QuoteWhere,
} from "./entities/quotes.js";
export {
  QuoteLineBilling,
  type QuoteLine,
  type QuoteLineCollection,
  type QuoteLineCreate,
  type QuoteLineField,
  type QuoteLineInput,
  type QuoteLineTypes,
  type QuoteLineUpdate,
  type QuoteLineWhere,
} from "./entities/quoteLines.js";
export {
  RecordEntityAnswer,
  type RecordEntity,
  type RecordEntityCollection,
  type RecordEntityCreate,
  type RecordEntityField,
  type RecordEntityInput,
  type RecordEntityTypes,
  type RecordEntityUpdate,
  type RecordEntityWhere,
} from "./entities/records.js";
export {
  TaskType,
  type Task,
  type TaskCollection,
  type TaskCreate,
  type TaskField,
  type TaskInput,
  type TaskTypes,
  type TaskUpdate,
  type TaskWhere,
} from "./entities/tasks.js";
export {
  TicketComponent,
  TicketResolution,
  TicketStatus,
  TicketTags,
  TicketType,
  type Ticket,
  type TicketCollection,
  type TicketCreate,
  type TicketField,
  type TicketInput,
  type TicketTypes,
  type TicketUpdate,
  type TicketWhere,
} from "./entities/tickets.js";
export type {
  User,
  UserCollection,
  UserCreate,
  UserField,
  UserInput,
  UserTypes,
  UserUpdate,
  UserWhere,
} from "./entities/users.js";
export {
  案件状態,
  type 案件,
  type 案件Collection,
  type 案件Create,
  type 案件Field,
  type 案件Input,
  type 案件Types,
  type 案件Update,
  type 案件Where,
} from "./entities/app-zdzxrl.js";
export {
  AccountIndustry,
  AccountStatus,
  ContactLeadSource,
  ContactSegment,
  TaskPriority,
} from "./choices.js";
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

/** The client with all collections of the account, each under its name. */
export interface Crm extends Client {
  readonly accounts: AccountCollection;
  readonly contacts: ContactCollection;
  readonly documentation: DocumentationCollection;
  readonly opportunities: OpportunityCollection;
  readonly quotes: QuoteCollection;
  readonly quoteLines: QuoteLineCollection;
  readonly records: RecordEntityCollection;
  readonly tasks: TaskCollection;
  readonly tickets: TicketCollection;
  readonly users: UserCollection;
  readonly 案件一覧: 案件Collection;
  readonly operations: Operations;
}

/** Opens the account. Nothing is sent until the first call. */
export declare function createClient(options: ClientOptions): Crm;
