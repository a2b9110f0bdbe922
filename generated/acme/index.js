import { createClient as connect } from "./client.js";
import { accounts } from "./entities/accounts.js";
import { contacts } from "./entities/contacts.js";
import { documentation } from "./entities/documentation.js";
import { opportunities } from "./entities/opportunities.js";
import { quotes } from "./entities/quotes.js";
import { quoteLines } from "./entities/quoteLines.js";
import { records } from "./entities/records.js";
import { tasks } from "./entities/tasks.js";
import { tickets } from "./entities/tickets.js";
import { users } from "./entities/users.js";
import { 案件一覧 } from "./entities/app-zdzxrl.js";
import { operations } from "./operations.js";
import { withCollections } from "./runtime/with-collections.js";

export { AccountGoToMarket } from "./entities/accounts.js";
export {
  ContactInterests,
  ContactLanguageS,
  ContactReMarketReason,
  ContactStatus,
} from "./entities/contacts.js";
export { DocumentationKind } from "./entities/documentation.js";
export {
  OpportunityForecastCategory,
  OpportunityStage,
  OpportunityType,
  Opportunity_11To20Users,
} from "./entities/opportunities.js";
export { QuoteStatus } from "./entities/quotes.js";
export { QuoteLineBilling } from "./entities/quoteLines.js";
export { RecordEntityAnswer } from "./entities/records.js";
export { TaskType } from "./entities/tasks.js";
export {
  TicketComponent,
  TicketResolution,
  TicketStatus,
  TicketTags,
  TicketType,
} from "./entities/tickets.js";
export { 案件状態 } from "./entities/app-zdzxrl.js";
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

export function createClient(options) {
  return withCollections(connect(options), {
    accounts,
    contacts,
    documentation,
    opportunities,
    quotes,
    quoteLines,
    records,
    tasks,
    tickets,
    users,
    案件一覧,
    operations,
  });
}
