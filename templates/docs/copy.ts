import { find, make } from "./make.js";

/**
 * A button that copies a name, and looks like it.
 *
 * @param title what it says before the name; nothing where a heading says it already
 */
export function copyButton(text: string, what: string, shown = text, title = what): HTMLButtonElement {
  const button = make("button", "copy", make("span", "what", title), make("code", "", shown));
  button.type = "button";
  button.title = `Copy ${what}`;
  if (title === "") button.ariaLabel = `Copy ${what} ${shown}`;
  button.addEventListener("click", () => void copy(text, what, button));
  return button;
}

async function copy(text: string, what: string, button: HTMLButtonElement): Promise<void> {
  const done = await navigator.clipboard.writeText(text).then(
    () => true,
    () => copyBySelection(text),
  );
  find("#said", HTMLElement).textContent = done ? `Copied ${what}` : "Copying is not allowed here";
  if (!done) return;
  button.classList.add("copied");
  setTimeout(() => button.classList.remove("copied"), 1200);
}

/** For pages that may not touch the clipboard otherwise. */
function copyBySelection(text: string): boolean {
  const area = make("textarea", "unseen");
  area.value = text;
  document.body.append(area);
  area.select();
  const done = document.execCommand("copy");
  area.remove();
  return done;
}
