import { find } from "./make.js";

const remembered = "fieldwright-theme";

/** As the system has it, until the button is pressed. */
export function offerThemes(): void {
  const button = find("#theme", HTMLButtonElement);
  const root = document.documentElement;
  const system = matchMedia("(prefers-color-scheme: dark)");
  const isDark = () => (root.dataset["theme"] ?? (system.matches ? "dark" : "light")) === "dark";
  const tell = () => {
    button.textContent = isDark() ? "Light" : "Dark";
    button.ariaLabel = isDark() ? "Use light colours" : "Use dark colours";
  };
  const known = remember();
  if (known === "dark" || known === "light") root.dataset["theme"] = known;
  button.addEventListener("click", () => {
    const next = isDark() ? "light" : "dark";
    root.dataset["theme"] = next;
    remember(next);
    tell();
  });
  system.addEventListener("change", tell);
  tell();
}

/** Pages opened from disk may not be allowed to remember anything. */
function remember(theme?: string): string | null {
  try {
    if (theme !== undefined) localStorage.setItem(remembered, theme);
    return localStorage.getItem(remembered);
  } catch {
    return null;
  }
}
