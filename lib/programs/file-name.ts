/** Takes a task and a library; gives the name under which its program is handed on, without the ending: train_jax. No module that it imports is called so. */
export function programName(task: string, id: string): string {
  return `${task}_${id}`.replaceAll('-', '_');
}
