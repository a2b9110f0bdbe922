import type { CallOptions } from "../runtime/client-options.js";
import type { Session } from "../runtime/session.js";
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
export declare function listTeam(session: Session, query?: TeamQuery): Promise<readonly TeamMember[]>;
