/** Cut much later than a message is, as a secret that is halved here would not be known any more. */
export declare const cutReason: (text: string) => string;
/**
 * What a server gives as its reasons, each after the place that it is about: "first_name: This field is required".
 * Takes the forms that are in use: text, lists, and objects of both, by field or with the field as a member.
 */
export declare function reasonsIn(value: unknown): readonly string[];
