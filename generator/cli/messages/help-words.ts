/** The words of `--help`. */
export const helpWords = {
  usage: "Usage: fieldwright <command> [account..]",
  intro: "Typed clients for your CRM account, by the names its people know.",
  epilogue: "No account named means all accounts of codegen.yml.",
  commands: {
    init: "Write codegen.yml, .env.example and CI workflows",
    pull: "Fetch the account's metadata into a snapshot under schemas/",
    generate: "Write the typed package from the snapshot",
    check: "Is the generated package what the snapshot gives?",
    explain: "Everything known of a system name, label, identifier or id",
    docs: "Write a data dictionary of the account: a page to search and to link to",
    sandbox: "Serve the snapshot on this machine, as the CRM would",
    completion: "Print a completion script for bash or zsh",
  },
  options: {
    config: "The configuration, instead of the nearest codegen.yml",
    cwd: "Work as if started in this folder",
    json: "Print the result as JSON",
    verbose: "Print all warnings, and the details of failures",
    quiet: "Print problems only",
    noColor: "Print without colours",
    help: "Show help",
    version: "Show the version",
    provider: "freeagent or freecrm",
    url: "The address of the account, where it is not the usual one",
    pull: "Pull first",
    watch: "Generate again whenever a file that counts changes",
    docsFormat: "html, markdown, json or csv (default html)",
    docsOut: "Write there; by default html goes to docs/ beside codegen.yml, the others to stdout",
    port: "Port of the first account, the next ones following; any by default",
    seed: "Another seed gives other records (default 1)",
  },
  examples: {
    init: [["fieldwright init acme --provider freeagent", "without questions"]],
    pull: [
      ["fieldwright pull", "all accounts"],
      ["fieldwright pull acme", "one of them"],
    ],
    generate: [
      ["fieldwright generate", "from the snapshots, offline"],
      ["fieldwright generate --pull acme", "from the live account"],
    ],
    check: [["fieldwright check", "in CI: exit code 1 when stale"]],
    explain: [
      ["fieldwright explain contact_field14", "a system name"],
      ['fieldwright explain "Work Email" acme', "a label, in one account"],
    ],
    docs: [
      ["fieldwright docs", "docs/<account>.html"],
      ["fieldwright docs acme --format csv > acme.csv", "for a spreadsheet"],
    ],
    sandbox: [["fieldwright sandbox acme --port 4010", "until Ctrl-C"]],
    completion: [
      ["source <(fieldwright completion bash)", "in ~/.bashrc"],
      ["source <(fieldwright completion zsh)", "in ~/.zshrc"],
    ],
  },
} as const;
