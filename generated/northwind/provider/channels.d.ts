/**
 * One way to reach a person or a company, as the CRM has it. It may hold more than is named here: all of it is kept.
 * @see https://help.freecrm.com/
 */
export interface Channel {
    /** `Phone`, `Email`, or another. */
    readonly channel_type?: string | undefined;
    readonly value: string;
    /** A free label: `Work`. */
    readonly name?: string | null | undefined;
    /** The country code of a phone number: `DE`. */
    readonly hint?: string | null | undefined;
    readonly default?: boolean | undefined;
}
/** A phone number or an e-mail address: a text, or the list of channels that most accounts have. */
export type Channels = string | readonly Channel[];
/** The channels that a value is, each with this member; null where it is none. */
export declare function channelsIn(value: unknown, member: keyof Channel): readonly object[] | null;
/** The channels that stand in a text, as a field of plain text reads them. */
export declare function channelsInText(text: string): readonly object[] | null;
