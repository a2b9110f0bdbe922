/** Made from `templates/package/*.hbs` when the tool is built; the source has none, and compiles them as it runs. */
export declare const precompiled: Readonly<Record<string, unknown>>;
