/** On each push: is the generated package what the snapshot gives? Needs no secrets. */
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
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - run: npm ci
      - run: npx fieldwright check
`;
}

/** Each night: what has changed in the account becomes one pull request, brought up to date until it is merged. */
export function updateWorkflow(variables: readonly string[]): string {
  const secrets = variables.map((variable) => `          ${variable}: \${{ secrets.${variable} }}`).join("\n");
  return `name: CRM client update
on:
  schedule:
    - cron: "17 3 * * *"
  workflow_dispatch:
permissions:
  contents: write
  pull-requests: write
concurrency: fieldwright-update
jobs:
  update:
    runs-on: ubuntu-latest
    timeout-minutes: 20
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - run: npm ci
      - run: npx fieldwright pull
        env:
${secrets}
      - run: npx fieldwright generate
      - name: One pull request
        env:
          GH_TOKEN: \${{ github.token }}
          BRANCH: fieldwright/update
        run: |
          if [ -z "$(git status --porcelain)" ]; then exit 0; fi
          git config user.name "github-actions[bot]"
          git config user.email "41898282+github-actions[bot]@users.noreply.github.com"
          git switch --create "$BRANCH"
          git add --all
          git commit --message "Update the CRM client"
          git push --force origin "$BRANCH"
          if [ -z "$(gh pr list --head "$BRANCH" --state open --json number --jq '.[].number')" ]; then
            gh pr create --head "$BRANCH" --title "Update the CRM client" --body "The account's metadata has changed."
          fi
`;
}
