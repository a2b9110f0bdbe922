import { connect } from "./provider/index.js";

const account = {
  name: "northwind",
  url: "https://api.cogmento.com/api/1",
  date: "string",
  update: "post",
};

export function createClient(options) {
  return connect(account, options);
}
