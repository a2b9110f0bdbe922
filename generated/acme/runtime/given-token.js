/** The plan for a token that the caller has: a text is final, a function is asked again once after a 401. */
export function givenToken(scheme, credentials) {
    const { token } = credentials;
    return {
        scheme,
        fixed: typeof token === "string",
        obtain: async () => ({ value: typeof token === "string" ? token : await token(), expiresInMs: null }),
    };
}
