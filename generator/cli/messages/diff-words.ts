/** What `diff` says. */
export const diffWords = {
  step: (step: string, version: string) => `The package's version takes a ${step} step: ${version} or more.`,
};
