import { afterAll, beforeAll, expect, test } from "vitest";
import { assignNames } from "../../generator/model/assign-names.js";
import { emptyLock } from "../../generator/model/names-lock.js";
import { findUsages } from "../../generator/usages/find-usages.js";
import type { Usages } from "../../generator/usages/usages.js";
import { acmeAccount } from "./fixtures/account.js";
import { consumerProject, ownFiles, type ConsumerProject } from "./fixtures/consumer-project.js";
import { foundPlaces, markedPlaces } from "./fixtures/marked-places.js";

const { model } = assignNames(acmeAccount(), emptyLock, new Map());
let project: ConsumerProject;
let usages: Usages;

beforeAll(async () => {
  project = await consumerProject(model);
  usages = await findUsages({ ...project, model });
});
afterAll(() => project.remove());

test("the consumer compiles, and has at least twenty files", () => {
  expect(project.complaints()).toEqual([]);
  expect(ownFiles(project).size).toBeGreaterThanOrEqual(20);
});

test("every marked use is found at its line and column, and nothing else is", () => {
  expect(foundPlaces(usages, model)).toEqual(markedPlaces(ownFiles(project)));
});
