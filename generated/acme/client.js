import { connect } from "./provider/index.js";

const account = {
  name: "acme",
  url: "https://freeagent.network",
  date: "string",
};

export function createClient(options) {
  return connect(account, options);
}
