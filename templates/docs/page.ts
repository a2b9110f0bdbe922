import type { PageData } from "../../generator/docs/html.js";
import { changedFields } from "./changed-fields.js";
import { followLinks } from "./deep-links.js";
import { bringDiagramToLife } from "./diagram.js";
import type { DictionaryView } from "./dictionary-view.js";
import { startFiltering } from "./filtering.js";
import { listenToKeys } from "./keyboard.js";
import { find } from "./make.js";
import { renderEntity } from "./render-entity.js";
import { showChanges } from "./show-changes.js";
import { offerThemes } from "./theme.js";
import { watchPlace } from "./watch-place.js";

offerThemes();

const data: PageData = JSON.parse(find("#data", HTMLScriptElement).text);
const labels = new Map(data.entities.map(({ key, label }) => [key, label]));
const changes = changedFields(data);
const view: DictionaryView = {
  data,
  entities: data.entities.map((entity) => renderEntity(entity, data, labels, changes)),
};
find("#entities", HTMLElement).append(...view.entities.map(({ item }) => item));
find("#sections", HTMLElement).append(...view.entities.map(({ section }) => section));

showChanges(view);
bringDiagramToLife();
const filtering = startFiltering(view);
listenToKeys(view, filtering);
followLinks(view, filtering);
watchPlace(view);
