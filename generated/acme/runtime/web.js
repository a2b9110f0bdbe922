/**
 * The web's types by names of our own, so that a package's declarations can be read where neither `lib.dom` nor
 * `@types/node` is: there each is as much of the real one as the client needs.
 */
export {};
