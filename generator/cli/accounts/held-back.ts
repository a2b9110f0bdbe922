export interface HeldBack {
  readonly write: (text: string) => void;
  /** What was held back is written, and from now on everything at once. */
  readonly release: () => void;
}

/** Holds text back until its turn comes, so that what several say at a time can be read one after the other. */
export function heldBack(write: (text: string) => void): HeldBack {
  const held: string[] = [];
  let released = false;
  return {
    write: (text) => {
      if (released) write(text);
      else held.push(text);
    },
    release: () => {
      released = true;
      for (const text of held.splice(0)) write(text);
    },
  };
}
