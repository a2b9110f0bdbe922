/** The part of Handlebars that templates need once they are compiled; the package's own declaration of it is empty. */
declare module "handlebars/runtime.js" {
  interface TemplateRuntime {
    create(): { template(precompiled: unknown): (view: object) => string };
  }
  const runtime: TemplateRuntime;
  export default runtime;
}
