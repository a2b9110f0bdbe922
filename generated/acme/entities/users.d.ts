import type { Client, Collection, TextWhere } from "../provider/index.js";
import type { BooleanWhere, DateWhere, IdWhere } from "../runtime/where.js";

/** User. */
export interface User {
  readonly id: string;
  /** Active (`active`): status. */
  readonly active: boolean | null;
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

/** User: what a new record is made of. */
export interface UserCreate {
  /** Active (`active`): status. */
  active?: boolean | null | undefined;
  /** Email (`email_address`): email. */
  email: string;
  /** First Name (`first_name`): text. */
  firstName: string;
  /** Full Name (`full_name`): profile. */
  fullName?: string | null | undefined;
  /** Job Title (`job_title`): text. */
  jobTitle?: string | null | undefined;
  /** Last Name (`last_name`): text. */
  lastName: string;
  /** Phone (`work_phone`): phone. */
  phone?: string | null | undefined;
}

/** User: what may be changed. Undefined leaves a field as it is, null clears it. */
export interface UserUpdate {
  active?: boolean | null | undefined;
  email?: string | undefined;
  firstName?: string | undefined;
  fullName?: string | null | undefined;
  jobTitle?: string | null | undefined;
  lastName?: string | undefined;
  phone?: string | null | undefined;
}

/** User: conditions by field, and-ed. */
export interface UserWhere {
  id?: IdWhere;
  active?: BooleanWhere;
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
