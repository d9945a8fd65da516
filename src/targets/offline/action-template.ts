import { parseTemplate, type Template, type TemplateFault } from '../../velocity/template.ts';

/** A template of an action: read, or what is wrong with it. */
export interface ActionTemplate {
  /** As messages of the platform call it, e.g. `successTemplate`. */
  readonly name: string;
  readonly text: string;
  readonly template: Template | TemplateFault;
}

/** Reads a template. */
export function actionTemplate(name: string, text: string): ActionTemplate {
  return { name, text, template: parseTemplate(text, name) };
}
