import { identifier } from "../model/encoders.js";
import { compareText } from "../model/compare-text.js";
import type { NamedEntity } from "../model/named-model.js";
import { code, joinCode, type Code } from "./code.js";
import { displayWidth, lineWidth } from "./layout/display-width.js";
import { literalType, unionType, type TypeText } from "./layout/type-text.js";

/**
 * `ContactCollection extends Collection<ContactTypes>`. An entity of a REST API has the methods whose paths are known;
 * a GraphQL API treats all entities alike.
 */
export function collectionHead(entity: NamedEntity, api: "graphql" | "rest"): Code {
  const name = identifier(`${entity.typeName}Collection`);
  const types = identifier(`${entity.typeName}Types`);
  const whole = code`Collection<${types}>`;
  if (api === "graphql") return code`${name} extends ${whole}`;

  const methods = [...new Set([...entity.methods, "fields"])].toSorted(compareText);
  const union = unionType(...methods.map(literalType));
  const flat = code`${name} extends Pick<${whole}, ${union.text}>`;
  if (displayWidth(code`export interface ${flat} {}`) <= lineWidth) return flat;
  return code`${name} extends Pick<\n  ${whole},${pickedMethods(union)}\n>`;
}

function pickedMethods(union: TypeText): Code {
  if (union.kind !== "union" || union.width + 2 <= lineWidth) return code`\n  ${union.text}`;
  return joinCode(
    union.members.map((member) => code`\n  | ${member.text}`),
    "",
  );
}
