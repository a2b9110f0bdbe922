/** On each push: is the generated package what the snapshot gives, and does its version cover it? Needs no secrets. */
export function checkWorkflow(): string {
  return `name: CRM client is up to date
on:
  push:
  pull_request:
permissions:
  contents: read
jobs:
  check:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - uses: actions/checkout@v4
        with:
          # The whole history: a package with a version is compared with the branch that it goes to.
          fetch-depth: 0
          persist-credentials: false
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - run: npm ci
      - name: Check
        env:
          BASE: \${{ github.base_ref }}
        run: |
          if [ -n "$BASE" ]; then set -- --since "origin/$BASE"; fi
          npx fieldwright check --format github "$@"
`;
}

/** Each night: what has changed in the account becomes one pull request, brought up to date until it is merged. */
export function updateWorkflow(variables: readonly string[]): string {
  const secrets = variables.map((variable) => `${variable}: \${{ secrets.${variable} }}`).join("\n");
  return `name: CRM client update
on:
  schedule:
    - cron: "17 3 * * *"
  workflow_dispatch:
permissions: {}
concurrency: fieldwright-update
jobs:
  update:
    runs-on: ubuntu-latest
    timeout-minutes: 20
    permissions:
      contents: write
      pull-requests: write
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - run: npm ci
      - name: Compare with the live account
        env:
${indented(secrets)}
        run: |
${indented(compareScript)}
      - name: Take the new snapshot
        env:
${indented(secrets)}
        run: npx fieldwright generate --pull
      - name: One pull request
        env:
          GH_TOKEN: \${{ github.token }}
          BRANCH: fieldwright/update
          TITLE: Update the CRM client
        run: |
${indented(pullRequestScript)}
`;
}

/** Changes are no failure of this job; an account that could not be asked is, and nothing is concluded from it. */
const compareScript = `status=0
npx fieldwright check --live --fail-on any --format markdown > "$RUNNER_TEMP/changes.md" || status=$?
cat "$RUNNER_TEMP/changes.md" >> "$GITHUB_STEP_SUMMARY"
if [ "$status" -gt 1 ]; then exit "$status"; fi`;

/** One branch, one pull request: it follows the account until somebody merges it, and goes when the change is undone. */
const pullRequestScript = `open="$(gh pr list --head "$BRANCH" --state open --json number --jq '.[].number')"
if [ -z "$(git status --porcelain)" ]; then
  if [ -n "$open" ]; then gh pr close "$BRANCH" --comment "The account is as the repository has it again."; fi
  exit 0
fi
git config user.name "github-actions[bot]"
git config user.email "41898282+github-actions[bot]@users.noreply.github.com"
git switch --force-create "$BRANCH"
git add --all
git commit --quiet --message "$TITLE"
git push --quiet --force origin "$BRANCH"
if [ -n "$open" ]; then
  gh pr edit "$BRANCH" --title "$TITLE" --body-file "$RUNNER_TEMP/changes.md"
else
  gh pr create --head "$BRANCH" --title "$TITLE" --body-file "$RUNNER_TEMP/changes.md"
fi`;

function indented(text: string): string {
  return text.replaceAll(/^(?=.)/gm, "          ");
}
