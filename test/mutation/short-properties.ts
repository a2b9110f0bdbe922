import fc from "fast-check";

// A change that no row sees is rarely seen by the hundredth text by chance; each of thousands of runs is to be short.
fc.configureGlobal({ interruptAfterTimeLimit: 100, endOnFailure: true });
