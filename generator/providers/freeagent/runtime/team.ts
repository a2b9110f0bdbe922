import type { CallOptions } from "#runtime/client-options.js";
import type { Session } from "#runtime/session.js";
import { getTeamMembers } from "./documents.js";
import { ask } from "./entity-access.js";
import { itemsOf, memberOf, textOf } from "./json.js";

export interface TeamQuery extends CallOptions {
  /** Only active users. Default: suspended ones too. */
  readonly active?: boolean | undefined;
}

/** A user of the account: what references to a user point to. */
export interface TeamMember {
  readonly id: string;
  readonly fullName: string | null;
  readonly email: string | null;
  readonly jobTitle: string | null;
  /** `Active` or `Suspended`. */
  readonly status: string | null;
  readonly accessLevel: string | null;
  readonly teamId: string | null;
  readonly roles: readonly TeamRole[];
  readonly subteams: readonly Subteam[];
}

export interface TeamRole {
  readonly id: string;
  readonly name: string | null;
  readonly isAdmin: boolean;
  readonly import: boolean;
  readonly export: boolean;
  readonly bulkEdit: boolean;
  readonly bulkDelete: boolean;
  readonly taskDelete: boolean;
}

export interface Subteam {
  readonly id: string;
  readonly name: string | null;
  readonly description: string | null;
}

/** @see https://api.freeagent.network */
export async function listTeam(session: Session, query: TeamQuery = {}): Promise<readonly TeamMember[]> {
  const { active } = query;
  const variables = { active, order: [["full_name", "ASC"]] };
  const read = (answer: unknown) => itemsOf(memberOf(answer, "agents")).map(memberIn);
  return await ask({ session }, getTeamMembers, variables, read, query);
}

function memberIn(agent: unknown): TeamMember {
  const text = (name: string): string | null => textOf(memberOf(agent, name));
  return {
    id: text("id") ?? "",
    fullName: text("full_name"),
    email: text("email_address"),
    jobTitle: text("job_title"),
    status: text("status"),
    accessLevel: text("access_level"),
    teamId: text("teamId"),
    roles: itemsOf(memberOf(agent, "roles")).map(roleOf),
    subteams: itemsOf(memberOf(agent, "subteams")).map((subteam) => ({
      id: textOf(memberOf(subteam, "id")) ?? "",
      name: textOf(memberOf(subteam, "name")),
      description: textOf(memberOf(subteam, "description")),
    })),
  };
}

function roleOf(role: unknown): TeamRole {
  const may = (name: string): boolean => memberOf(role, name) === true;
  return {
    id: textOf(memberOf(role, "id")) ?? "",
    name: textOf(memberOf(role, "name")),
    isAdmin: may("is_admin"),
    import: may("import"),
    export: may("export"),
    bulkEdit: may("bulk_edit"),
    bulkDelete: may("bulk_delete"),
    taskDelete: may("task_delete"),
  };
}
