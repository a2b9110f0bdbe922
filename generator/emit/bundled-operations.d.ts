import type { DescribedOperation } from "./describe-operations.js";

/** Made from the bundled documents when the tool is built; the source has none, and reads them as it runs. */
export declare const bundledOperations: readonly DescribedOperation[];
