import { isRecord } from "#runtime/json.js";

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
export function channelsIn(value: unknown, member: keyof Channel): readonly object[] | null {
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  const channels = items
    .filter(isRecord)
    .filter((one) => typeof one["value"] === "string" && Object.hasOwn(one, member));
  return items.length > 0 && channels.length === items.length ? channels : null;
}

/** The channels that stand in a text, as a field of plain text reads them. */
export function channelsInText(text: string): readonly object[] | null {
  try {
    return text.startsWith("[{") ? channelsIn(JSON.parse(text), "channel_type") : null;
  } catch {
    return null;
  }
}
