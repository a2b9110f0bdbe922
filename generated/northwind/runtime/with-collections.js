export function withCollections(client, makers) {
    const whole = Object.create(client);
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
