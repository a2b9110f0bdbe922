/** A variable that the demo sets; a program of your own would read it the same way. */
export function variable(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === "") throw new Error(`Set ${name}, or run this by \`npm run demo\`.`);
  return value;
}
