import { getTeamMembers } from "./documents.js";
import { ask } from "./entity-access.js";
import { itemsOf, memberOf, textOf } from "./json.js";
/** @see https://api.freeagent.network */
export async function listTeam(session, query = {}) {
    const { active } = query;
    const variables = { active, order: [["full_name", "ASC"]] };
    const read = (answer) => itemsOf(memberOf(answer, "agents")).map(memberIn);
    return await ask({ session }, getTeamMembers, variables, read, query);
}
function memberIn(agent) {
    const text = (name) => textOf(memberOf(agent, name));
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
function roleOf(role) {
    const may = (name) => memberOf(role, name) === true;
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
