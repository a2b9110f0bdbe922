/**
 * The client with its collections as members, each made when it is first used. The client itself stays as it is: what
 * works on it works on the whole one too.
 */
export function withCollections<C extends object, const M extends Readonly<Record<string, (client: C) => unknown>>>(
  client: C,
  makers: M,
): C & { readonly [K in keyof M]: ReturnType<M[K]> };
export function withCollections(client: object, makers: Readonly<Record<string, (client: object) => unknown>>): object {
  const whole: object = Object.create(client);
  for (const [name, make] of Object.entries(makers)) {
    Object.defineProperty(whole, name, {
      configurable: true,
      enumerable: true,
      get: () => {
        const value = make(client);
        Object.defineProperty(whole, name, { enumerable: true, value });
        return value;
      },
    });
  }
  return whole;
}
