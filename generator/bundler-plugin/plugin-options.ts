/** What the plugin can be told; nothing of it is required. */
export interface PluginOptions {
  /** The configuration, from the working directory. Default: the nearest `codegen.yml` in it or above it. */
  readonly config?: string | undefined;
  /** Accounts to generate. Default: all of the configuration. */
  readonly accounts?: readonly string[] | undefined;
  /**
   * Ask the CRM for the accounts' metadata first, once, when the first build begins. Default false: a build then needs
   * neither network nor credentials, and gives the same bytes every time.
   */
  readonly pull?: boolean | undefined;
}
