/**
 * Whether a value is one of a list's known labels; narrows what was read to what may be written.
 *
 * @example if (isChoice(ContactSegment, contact.segment)) await crm.contacts.update(id, { segment: contact.segment });
 */
export function isChoice(choices, value) {
    return typeof value === "string" && Object.hasOwn(choices, value);
}
