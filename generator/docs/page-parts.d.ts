/** Made from `templates/docs/` when the tool is built; the source has none, and bundles them as it runs. */
export declare const pageParts: { readonly script: string; readonly style: string };
