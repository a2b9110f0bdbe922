/** How the account is spoken to. Emitters know protocols, never vendors. */
export type Api = GraphqlApi | RestApi;

export interface GraphqlApi {
  readonly kind: "graphql";
  /** The environment's base address. */
  readonly url: string;
  /** SDL: the bundled reconstruction, or the live schema where the server answers introspection. */
  readonly schema: string;
  /** True when `schema` and `documents` are the ones bundled with the tool, whose types were made when it was built. */
  readonly bundled: boolean;
  /** The vendor's documented operations. */
  readonly documents: readonly GraphqlDocument[];
  /** The project's own operations. */
  readonly userDocuments: readonly GraphqlDocument[];
}

export interface GraphqlDocument {
  /** Where it was read from, relative to its project; shown in messages. */
  readonly file: string;
  readonly text: string;
}

export interface RestApi {
  readonly kind: "rest";
  readonly url: string;
  /** The OpenAPI document, parsed, with local references only. */
  readonly openapi: unknown;
  /** The text it was parsed from; the cache of its types is keyed by it. */
  readonly openapiText: string;
  readonly update: "post" | "patch";
}
