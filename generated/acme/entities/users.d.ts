import type { Client, Collection, TextWhere } from "../provider/index.js";
import type { Id } from "../runtime/references.js";
import type { DateWhere, IdWhere } from "../runtime/where.js";

/** User. */
export interface User {
  readonly id: Id<"User">;
  /** Active (`active`): status. */
  readonly active: string | null;
  /** Created (`created_at`): datetimecomplete. Read-only. */
  readonly created: string | null;
  /** Email (`email_address`): email. Required. Unique. */
  readonly email: string | null;
  /** First Name (`first_name`): text. Required. */
  readonly firstName: string | null;
  /** Full Name (`full_name`): profile. */
  readonly fullName: string | null;
  /** Job Title (`job_title`): text. */
  readonly jobTitle: string | null;
  /** Last Name (`last_name`): text. Required. */
  readonly lastName: string | null;
  /** Phone (`work_phone`): phone. */
  readonly phone: string | null;
  /** Portrait (`portrait_url`): thumbnail. Read-only. */
  readonly portrait: string | null;
  /** Updated (`updated_at`): datetimecomplete. Read-only. */
  readonly updated: string | null;
}

/** User: what may be written. Undefined means not given, null clears. */
export interface UserInput {
  /** Active (`active`): status. */
  active?: string | null | undefined;
  /** Full Name (`full_name`): profile. */
  fullName?: string | null | undefined;
  /** Job Title (`job_title`): text. */
  jobTitle?: string | null | undefined;
  /** Phone (`work_phone`): phone. */
  phone?: string | null | undefined;
}

/** User: what a new record is made of. */
export interface UserCreate extends UserInput {
  /** Email (`email_address`): email. */
  email: string;
  /** First Name (`first_name`): text. */
  firstName: string;
  /** Last Name (`last_name`): text. */
  lastName: string;
}

/** User: what may be changed. */
export interface UserUpdate extends UserInput {
  /** Email (`email_address`): email. */
  email?: string | undefined;
  /** First Name (`first_name`): text. */
  firstName?: string | undefined;
  /** Last Name (`last_name`): text. */
  lastName?: string | undefined;
}

/** User: conditions by field, and-ed. */
export interface UserWhere {
  id?: IdWhere;
  active?: TextWhere;
  created?: DateWhere;
  email?: TextWhere;
  firstName?: TextWhere;
  fullName?: TextWhere;
  jobTitle?: TextWhere;
  lastName?: TextWhere;
  phone?: TextWhere;
  portrait?: TextWhere;
  updated?: DateWhere;
}

export type UserField = keyof User;

/** Users: the types of the collection. */
export interface UserTypes {
  record: User;
  row: User;
  create: UserCreate;
  update: UserUpdate;
  where: UserWhere;
  lines: {};
}

/** Users: list, read and write. */
export interface UserCollection extends Collection<UserTypes> {}

/** Users, through a client. */
export declare function users(client: Client): UserCollection;
