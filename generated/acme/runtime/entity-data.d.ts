/** What the emitted data of one entity tells the runtime. Plain literals: nothing in it is ever executed. */
export interface EntityData {
    /** The vendor's id and system name. */
    readonly id: string;
    readonly key: string;
    readonly label: string;
    /** The read type's name: `Contact`. */
    readonly name: string;
    /** `contacts`. */
    readonly collection: string;
    /** By identifier. */
    readonly fields: Readonly<Record<string, FieldData>>;
    /** REST only: where the records are. */
    readonly paths?: {
        readonly collection: string;
        readonly item?: string;
    };
}
/** What a field is on the wire and to people; `crm.contacts.fields.workEmail` is one of these. */
export interface FieldData {
    /** The vendor's id; only for the fields of an entity whose records are lines of another's. */
    readonly id?: string;
    /** The vendor's system name, as the wire wants it. */
    readonly key: string;
    /** What the account's people call it. */
    readonly label: string;
    readonly kind: FieldKind;
    /** An array on read and write. */
    readonly multiple?: true;
    /** Choice lists: literal -> id, the exported constant itself. */
    readonly choices?: Readonly<Record<string, string>>;
    /** Ids whose label stands more than once in the list, with that label: readable, not writable by label. */
    readonly duplicates?: Readonly<Record<string, string>>;
    /** By id, what goes over the wire where that is no text. */
    readonly values?: Readonly<Record<string, number | boolean | null>>;
    /** A list that people extend as they type: unknown text is sent as it is. */
    readonly open?: true;
    /** References: the name of the target's read type. */
    readonly to?: string;
    readonly required?: true;
    /** Absent means allowed. */
    readonly create?: false;
    readonly update?: false;
    readonly filter?: false;
    /** Deactivated in the account: asked for only when selected. */
    readonly hidden?: true;
    /** Only in a full record, not in a row of a listing. */
    readonly full?: true;
}
/** The fields of an entity by their names, as a collection shows them. */
export type EntityFields<F extends string> = Readonly<Record<F, FieldData>>;
/** The fields of a record by their names; each leads an editor to the field's declaration. */
export type RecordFields<R> = {
    readonly [K in keyof R]-?: FieldData;
};
/** The kinds of values the runtime tells apart; a mirror has the kind of what it shows. */
export type FieldKind = "id" | "text" | "number" | "money" | "boolean" | "date" | "dateTime" | "email" | "phone" | "url" | "choice" | "reference" | "list" | "structure" | "json" | "custom" | "unknown";
/** What the emitted package tells of the account as a whole. */
export interface AccountData {
    /** The account's name in the configuration; clients of one account share one rate limit. */
    readonly name: string;
    /** The address that the snapshot was pulled from. */
    readonly url: string;
    /** How dates are read: as the wire's text, or as `Date`. */
    readonly date: "string" | "Date";
    /** REST only: how a record is updated. */
    readonly update?: "post" | "patch";
}
/** The types of one entity, for the signatures of a collection. Emitted as an interface an entity. */
export interface EntityTypes {
    readonly record: {
        readonly id: string;
    };
    /** What a listing answers; the record itself where the vendor makes no difference. */
    readonly row: {
        readonly id: string;
    };
    readonly create: object;
    readonly update: object;
    readonly where: object;
    /** Line collections by name: `{ quoteItems: { record, create, update } }`. */
    readonly lines: object;
}
