/** What `sandbox` says. */
export const sandboxWords = {
  demo: (account: string, crm: string) =>
    `${account} has not been pulled yet: this is the demo account of ${crm}, until \`fieldwright pull ${account}\`.`,
  serving: (account: string, url: string) => `${account}: ${url}`,
  habit: (name: string, width: number, what: string) => `${name.padEnd(width)}  ${what}`,
  until: "Ctrl-C ends it; nothing is kept.",
};
