import { type ChangeKind, everywhere, only } from "../change-kind.js";

const regenerate = "Generate again; no code has to change.";

/** What can happen to the account as a whole, and to an entity. */
export const entityKinds = {
  "account.url-changed": {
    title: "Account moved to another address",
    severity: everywhere("dangerous"),
    why: "Clients talk to the address of the snapshot unless told otherwise; the other address may be another account.",
    fix: "Check that both snapshots are of the same account, then generate again.",
    step: "minor",
  },
  "entity.added": {
    title: "Entity added",
    severity: everywhere("safe"),
    why: "No code can use it yet.",
    fix: "Generate again to get its collection.",
    step: "minor",
  },
  "entity.removed": {
    title: "Entity removed",
    severity: everywhere("breaking"),
    why: "Its collection and its types go, and the server refuses to be asked for its records.",
    fix: "Take it out of the code, or have it restored in the account: the lock keeps its names for its return.",
  },
  "entity.relabelled": {
    title: "Entity relabelled",
    severity: everywhere("safe"),
    why: "Names are held by the lock, and the wire uses the system name.",
    fix: "Nothing; `fieldwright rename` adopts the new name.",
  },
  "entity.relabelled:form": {
    title: "Entity's label in another form",
    severity: everywhere("safe"),
    why: "People see the same label: it differs by blanks, or by the Unicode form of its signs, only.",
    fix: "Nothing.",
  },
  "entity.relabelled:swapped": {
    title: "Entity took over a label, or gave its own away",
    severity: everywhere("dangerous"),
    why: "Its names in code stay, so under the label people now see another entity than the code works with.",
    fix: "Check in the account which entity the code means; `fieldwright rename` adopts the new names.",
  },
  "entity.plural-relabelled:form": {
    title: "Entity's plural in another form",
    severity: everywhere("safe"),
    why: "People see the same label: it differs by blanks, or by the Unicode form of its signs, only.",
    fix: "Nothing.",
  },
  "entity.plural-relabelled": {
    title: "Entity's plural relabelled",
    severity: everywhere("safe"),
    why: "The collection's name is held by the lock.",
    fix: "Nothing; `fieldwright rename` adopts the new name.",
  },
  "entity.key-changed": {
    title: "Entity's system name changed",
    severity: everywhere("breaking"),
    why: "A package generated before asks for the old system name, which the server no longer knows.",
    fix: regenerate,
    step: "patch",
  },
  "entity.origin-changed": {
    title: "Entity became built-in or custom",
    severity: everywhere("safe"),
    why: "Whose entity it is decides contested names only, and the lock holds those that are given.",
    fix: "Nothing.",
  },
  "entity.method-added": {
    title: "Method added to an entity",
    severity: everywhere("safe"),
    why: "No code can call it yet.",
    fix: "Generate again to get it.",
    step: "minor",
  },
  "entity.method-removed": {
    title: "Method of an entity removed",
    severity: everywhere("breaking"),
    why: "The API no longer has the call behind it. Only the directions that the method serves are hit.",
    fix: "Use another method or an operation of the API, or write to the vendor.",
  },
  "entity.paths-changed": {
    title: "Entity's paths changed",
    severity: everywhere("breaking"),
    why: "A package generated before calls the old paths.",
    fix: regenerate,
    step: "patch",
  },
  "entity.rows-changed:rows": {
    title: "Listings answer smaller rows than single reads",
    severity: only({ read: "breaking" }),
    why: "What is listed has a type of its own from now on, which lacks some fields.",
    fix: "Use `get` where a full record is needed.",
  },
  "entity.rows-changed:whole": {
    title: "Listings answer full records",
    severity: only({ read: "dangerous" }),
    why: "Records have more than before, but the row's type of its own goes.",
    fix: "Use the entity's type where the row's type was imported.",
  },
  "line.added": {
    title: "Lines added to an entity",
    severity: everywhere("safe"),
    why: "Writing with lines is offered beside what there was.",
    fix: "Generate again to get it.",
    step: "minor",
  },
  "line.removed": {
    title: "Lines of an entity removed",
    severity: only({ create: "breaking", update: "breaking" }),
    why: "Records of the line entity can no longer be written together with this one; reading does not go by lines.",
    fix: "Write the lines by their own collection.",
  },
  "template.default-switched": {
    title: "Another template became the default",
    severity: only({ read: "dangerous", create: "dangerous", update: "dangerous" }),
    why: "The plain type has the fields of the default template: records of the other one still carry theirs.",
    fix: "Check which fields the change names; use the entity of the former template for its records.",
  },
} as const satisfies Record<string, ChangeKind>;
