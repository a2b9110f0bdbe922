/** The files a snapshot may have, besides which its folder holds the names' lock. The first one it must have. */
export const snapshotFiles = ["metadata.json", "openapi.yaml", "schema.graphql"] as const;

/** What every entity, field and choice was once called: written by `generate`, kept by `pull`. */
export const lockFile = "names.lock.json";
