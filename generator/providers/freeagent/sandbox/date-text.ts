const day = /^\d{4}-\d\d-\d\d$/;
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?(?:Z|[+-]\d\d:?\d\d)$/;

/** True for a day of the calendar, `2020-10-06`. */
export function isDay(text: string): boolean {
  if (!day.test(text)) return false;
  const parsed = new Date(`${text}T00:00:00.000Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text);
}

/** The instant that an ISO text or a day stands for, `2020-11-03T22:55:43.146Z`; null for any other text. */
export function isoInstant(text: string): string | null {
  if (!isDay(text) && !(instant.test(text) && isDay(text.slice(0, 10)))) return null;
  const parsed = new Date(text);
  return Number.isNaN(parsed.getTime()) ? null : parsed.toISOString();
}
