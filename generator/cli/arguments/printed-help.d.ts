/** Help by command, and by "" of them all: printed when the tool is built; the source has none, and prints it as it runs. */
export declare const printedHelp: Readonly<Record<string, string>>;
